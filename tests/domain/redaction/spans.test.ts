import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redactionGrounds } from '@/lib/domain/redaction/grounds'
import { proposedSpans } from '@/lib/domain/redaction/proposing'
import { joined, mask, occurrencesOf, redactedText, type Span, takenOutOf } from '@/lib/domain/redaction/spans'

const take = (from: number, to: number): Span => ({ from, to, ground: 'PRIVACY' })

test('how long it was is not told', () => {
  expect(redactedText('户主王某某，电话一二三。', [take(2, 5)])).toBe(`户主${mask}，电话一二三。`)
  expect(redactedText('户主欧阳大明明，电话一二三。', [take(2, 7)])).toBe(`户主${mask}，电话一二三。`)
})

test('what overlaps or touches is one mask with both grounds', () => {
  const spans: Span[] = [take(4, 6), { from: 1, to: 3, ground: 'SAFETY' }, take(3, 5)]
  expect(joined('一二三四五六七', spans)).toEqual([{ from: 1, to: 6, grounds: ['PRIVACY', 'SAFETY'] }])
  expect(redactedText('一二三四五六七', spans)).toBe(`一${mask}七`)
})

test('a rare character of two units is never cut in two', () => {
  const text = '业主𠮷田说'
  expect(redactedText(text, [take(3, 4)])).toBe(`业主${mask}田说`)
  expect(redactedText(text, [take(0, 3)])).toBe(`${mask}田说`)
})

test('what lies outside the text takes nothing out, and nothing of nothing remains nothing', () => {
  expect(redactedText('abc', [take(3, 9), take(-4, 0), take(2, 2), take(2, 1)])).toBe('abc')
  expect(redactedText('', [take(0, 5)])).toBe('')
})

test('all occurrences are found, also those that overlap', () => {
  expect(redactedText('哈哈哈好', occurrencesOf('哈哈哈好', '哈哈', 'PRIVACY'))).toBe(`${mask}好`)
  expect(occurrencesOf('abc', '', 'PRIVACY')).toEqual([])
})

const text = fc.string({ unit: fc.constantFrom('王', '大', '明', '1', '3', '𠮷', '，', '\n', 'a', ' '), maxLength: 60 })
const span = fc.record({ from: fc.nat(70), to: fc.nat(70), ground: fc.constantFrom(...redactionGrounds) })
const spans = fc.array(span, { maxLength: 12 })

test('the order of marks does not matter, nor that one is made twice', () => {
  fc.assert(
    fc.property(text, spans, (said, marks) => {
      const once = redactedText(said, marks)
      expect(redactedText(said, marks.toReversed())).toBe(once)
      expect(redactedText(said, [...marks, ...marks])).toBe(once)
      const again = joined(said, marks).map(({ from, to }) => take(from, to))
      expect(redactedText(said, again)).toBe(once)
    }),
  )
})

test('what is shown is the text around the marks, each piece of it and in its order', () => {
  fc.assert(
    fc.property(text, spans, (said, marks) => {
      const taken = joined(said, marks)
      const hidden = new Set(taken.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)))
      const shown = redactedText(said, marks).split(mask)
      expect(shown.join('')).toBe([...Array(said.length).keys()].map((at) => (hidden.has(at) ? '' : said[at])).join(''))
      expect(shown.length).toBe(taken.length + 1)
      for (const { from, to } of marks)
        for (let at = Math.max(from, 0); at < Math.min(to, said.length); at++) expect(hidden.has(at)).toBe(true)
      expect(redactedText(said, marks).isWellFormed()).toBe(true)
    }),
  )
})

test('words taken out wherever they stand do not stand there any more', () => {
  fc.assert(
    fc.property(text, text, (said, words) => {
      fc.pre(words !== '')
      expect(redactedText(said, occurrencesOf(said, words, 'PRIVACY'))).not.toContain(words)
    }),
  )
})

test('what was proposed and taken out is not proposed a second time', () => {
  const pieces = fc.constantFrom(
    '村民王大明反映，',
    '电话13812345678。',
    '身份证号110105194912310021，',
    '张三丰代表说',
    '住幸福小区3号楼2单元501室，',
    '，投资13800万元',
    '微信号wang_daming88、',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (many) => {
      const said = many.join('')
      const shown = redactedText(said, proposedSpans(said, ['张三丰']))
      expect(proposedSpans(shown, ['张三丰'])).toEqual([])
    }),
  )
})

test('what was taken out is remembered by its words, without what is too short to be anybody’s', () => {
  expect(takenOutOf('王大明和李，王大明', [take(0, 3), take(4, 5), take(6, 9)])).toEqual(['王大明'])
})
