import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkText } from '@/lib/domain/annual-report/check-text'
import { differencesOf } from '@/lib/domain/annual-report/differences'
import { listBehind, listOf } from '@/lib/domain/annual-report/lists'
import { numbersOf } from '@/lib/domain/annual-report/numbers'
import { keysIn, readReport, writtenNumber } from '@/lib/domain/annual-report/parts'
import { sealedFrom, sealedText } from '@/lib/domain/annual-report/seal'
import { selected } from '@/lib/domain/figures/selection'
import { wordsFor } from '@/lib/wording/catalogue'
import { reportNote } from '@/lib/wording/report-notes'
import { everyKind, groundOf, writtenReport } from '../../support/a-report'
import { anyDay, anyYear } from '../figures/a-year'

const anyReport = fc.tuple(anyYear, anyDay, fc.constantFrom(...everyKind))

test('every number of every report that the system writes is known, and none is typed', () => {
  fc.assert(
    fc.property(anyReport, ([facts, day, [kind, topic]]) => {
      const { text, numbers } = writtenReport(groundOf(facts, day), kind, topic)
      for (const { paragraphs } of text)
        for (const key of paragraphs.flatMap(keysIn)) expect(numbers[key]?.value ?? null).not.toBeNull()
      const { faults, advice } = checkText(text, numbers)
      expect(faults.filter(({ fault }) => fault !== 'text-empty')).toEqual([])
      expect(advice).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('words and numbers in turn give the paragraph again, and each number one note', () => {
  fc.assert(
    fc.property(anyReport, ([facts, day, [kind, topic]]) => {
      const { text, numbers } = writtenReport(groundOf(facts, day), kind, topic)
      const { sections, notes } = readReport(text, numbers)
      const again = sections.map(({ section, paragraphs }) => ({
        section,
        paragraphs: paragraphs.map((parts) =>
          parts.map((part) => (part.kind === 'text' ? part.text : `{{${part.number.key}}}`)).join(''),
        ),
      }))
      expect(again).toEqual(text)
      const keys = notes.map(({ number }) => number.key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(notes.map(({ place }) => place)).toEqual(keys.map((_, at) => at + 1))
      const read = sections.flatMap(({ paragraphs }) => paragraphs.flat())
      for (const part of read) if (part.kind === 'number') expect(keys[part.note - 1]).toBe(part.number.key)
    }),
    { numRuns: 40 },
  )
})

test('no rate stands without what was divided, and none of nothing', () => {
  fc.assert(
    fc.property(anyYear, anyDay, (facts, day) => {
      for (const number of Object.values(numbersOf(groundOf(facts, day)))) {
        if (number.form !== 'percent') continue
        const { value, part, base } = number
        if (base === 0) expect(value).toBeNull()
        else expect(Math.abs((value ?? -1) - (100 * (part ?? 0)) / (base ?? 1))).toBeLessThanOrEqual(0.1)
        expect(writtenNumber(number)).toMatch(base === 0 ? /^—$/ : /^\d+\.\d%（\d+\/\d+）$/)
        expect(number.definition.of).toBeTruthy()
      }
    }),
    { numRuns: 40 },
  )
})

test('parts are their whole: classes, categories and delegations to the item and to exactly 100 per cent', () => {
  fc.assert(
    fc.property(anyYear, anyDay, (facts, day) => {
      const numbers = numbersOf(groundOf(facts, day))
      const wholes = [
        ['class', 'replied'],
        ['category', 'suggestions'],
        ['delegation', 'suggestions'],
      ] as const
      for (const [kind, whole] of wholes) {
        const of = Object.values(numbers).filter(({ group }) => group?.kind === kind)
        const sum = of.filter(({ form }) => form === 'count').reduce((all, { value }) => all + (value ?? 0), 0)
        expect(sum).toBe(numbers[whole]?.value)
        const shares = of.filter(({ form }) => form === 'percent').reduce((all, { value }) => all + (value ?? 0), 0)
        if (sum > 0) expect(shares).toBeCloseTo(100, 6)
      }
    }),
    { numRuns: 40 },
  )
})

test('the list behind a number of suggestions has as many as the number says', () => {
  fc.assert(
    fc.property(anyYear, anyDay, (facts, day) => {
      for (const { form, list, value } of Object.values(numbersOf(groundOf(facts, day)))) {
        const behind = listBehind(list)
        expect(behind === null).toBe(list === null)
        if (behind) expect(listOf(behind)).toBe(list)
        if (behind?.at === 'figures' && form === 'count') expect(selected(behind, facts, day)).toHaveLength(value ?? -1)
      }
    }),
    { numRuns: 25 },
  )
})

test('every number says in both languages what it is and how it came about', () => {
  fc.assert(
    fc.property(anyYear, anyDay, (facts, day) => {
      for (const language of ['zh-CN', 'en'] as const)
        for (const number of Object.values(numbersOf(groundOf(facts, day)))) {
          const { name, formula, base, excluded } = reportNote(number, wordsFor(language))
          expect(name, number.key).not.toBe('')
          expect(formula, number.key).not.toBe('')
          for (const said of [name, formula, base, excluded])
            expect(said, number.key).not.toMatch(/[{}]|undefined|[a-z]+[A-Z][a-z]/)
        }
    }),
    { numRuns: 5 },
  )
})

test('what is sealed is read again as it was, and its characters do not hang on the order in which it was made', () => {
  fc.assert(
    fc.property(anyYear, anyDay, (facts, day) => {
      const { kind, topic, title, text, numbers, figures } = writtenReport(groundOf(facts, day))
      const sealed = { kind, topic, year: 2022, title, text, numbers, frozenAt: '2023-01-08T01:00:00.000Z', figures }
      const turned = Object.fromEntries(Object.entries(sealed).toReversed()) as typeof sealed
      expect(sealedText(turned)).toBe(sealedText(sealed))
      expect(sealedText(sealedFrom(sealedText(sealed)))).toBe(sealedText(sealed))
      expect(differencesOf(sealedFrom(sealedText(sealed)).numbers, numbers)).toEqual([])
    }),
    { numRuns: 15 },
  )
})
