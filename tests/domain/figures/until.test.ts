import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { SuggestionFacts } from '@/lib/domain/figures/facts'
import { selected } from '@/lib/domain/figures/selection'
import { countsUntil, datedFigures, dayInPart, partUntil } from '@/lib/domain/figures/until'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import { anyDay, anyYear, on, round, suggestion, year } from './a-year'

/** Every day of any year is over by then. */
const afterAll = on('2035-12-31')
const present = (facts: Parameters<typeof yearFigures>[0], today: LocalDate) => {
  const figures = yearFigures(facts, today)
  return Object.fromEntries(datedFigures.map((key) => [key, figures[key]]))
}

/** A suggestion as its records stood on that day. */
const asItStood = (fact: SuggestionFacts, day: LocalDate): SuggestionFacts => ({
  ...fact,
  registeredOn: fact.registeredOn && fact.registeredOn <= day ? fact.registeredOn : null,
  assignedOn: fact.assignedOn && fact.assignedOn <= day ? fact.assignedOn : null,
  rounds: fact.rounds.map((one) => ({
    ...one,
    repliedOn: one.repliedOn && one.repliedOn <= day ? one.repliedOn : null,
  })),
})
const isInOrder = ({ registeredOn, assignedOn, rounds }: SuggestionFacts): boolean =>
  assignedOn === null ||
  (registeredOn !== null &&
    registeredOn <= assignedOn &&
    rounds.every(({ repliedOn }) => !repliedOn || repliedOn >= assignedOn))

test('until today is what the figures of today say', () => {
  fc.assert(
    fc.property(anyYear, (facts) => {
      expect(countsUntil(facts.suggestions, afterAll, afterAll)).toEqual(present(facts, afterAll))
    }),
  )
})

test('until an earlier day is what the figures said on that day, of what was not taken back since', () => {
  fc.assert(
    fc.property(anyYear, anyDay, (facts, day) => {
      const suggestions = facts.suggestions.filter(isInOrder)
      const then = { ...facts, suggestions: suggestions.map((fact) => asItStood(fact, day)) }
      expect(countsUntil(suggestions, day, afterAll)).toEqual(present(then, day))
    }),
  )
})

test('behind each stand as many suggestions as it says, and behind what no day is kept of none', () => {
  fc.assert(
    fc.property(anyYear, anyDay, (facts, day) => {
      const counts = countsUntil(facts.suggestions, day, afterAll)
      for (const figure of datedFigures)
        expect(selected({ figure, part: partUntil(day) }, facts, afterAll)).toHaveLength(counts[figure])
      expect(selected({ figure: 'solvedAsClaimed', part: partUntil(day) }, facts, afterAll)).toBeUndefined()
    }),
  )
})

test('the day itself counts, and the next does not', () => {
  const facts = year([
    suggestion({
      registeredOn: on('2022-06-30'),
      assignedOn: on('2022-07-01'),
      rounds: [round({ repliedOn: on('2022-07-02') })],
    }),
  ])
  const until = (day: string) => Object.values(countsUntil(facts.suggestions, on(day), afterAll))
  expect(
    [until('2022-06-29'), until('2022-06-30'), until('2022-07-01')].map((all) => all.filter(Boolean).length),
  ).toEqual([0, 1, 2])
  for (const odd of ['by-2022-02-30', 'by-', '2022-06', 'by-2022-06-30x']) expect(dayInPart(odd), odd).toBeNull()
})
