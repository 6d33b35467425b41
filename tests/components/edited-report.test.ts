import { expect, test } from 'vitest'
import { differingParts, type EditInput, textOf } from '@/components/annual-reports/edited-text'
import { unlabelled } from '@/lib/domain/annual-report/labels'

const keys = {
  '建议 122': 'suggestions',
  '答复率 98.4%（120/122）': 'repliedRate',
  '承诺落实率 —': 'promisesKeptRate',
  '建议（道路） 3': 'category.1',
  '建议（道路） 5': 'unit.1',
}
const saved: EditInput = {
  ...{ version: 2, title: '报告', basics: '共【建议 122】件。', work: '', results: '', problems: '', next: '' },
}

test.each([
  ['共【建议 122】件', '共{{suggestions}}件'],
  ['共【 建议 121 】件', '共{{suggestions}}件'],
  ['为【答复率 95.0%（19/20）】', '为{{repliedRate}}'],
  ['为【承诺落实率 50.0%（1/2）】', '为{{promisesKeptRate}}'],
  ['共【建议（道路） 5】件', '共{{unit.1}}件'],
])('a number typed before its count moved is the same number: %s', (typed, words) => {
  expect(unlabelled(typed, keys)).toBe(words)
})

test.each(['【建议（道路） 4】', '【议案 122】', '【】', '【建议122】'])(
  'what names no number, or two, is none: %s',
  (typed) => {
    expect(unlabelled(typed, keys)).toBe(`{{${typed.slice(1, -1)}}}`)
  },
)

test('what a colleague saved is told part by part; a number counted anew is no difference', () => {
  expect(differingParts({ ...saved, version: 1, basics: '\n共【建议 121】件。\n' }, saved, keys)).toEqual([])
  const mine = { ...saved, title: '年度报告', work: '开了会。' }
  expect(differingParts(mine, saved, keys)).toEqual(['title', 'work'])
  expect(textOf(mine, keys)).toEqual([
    { section: 'basics', paragraphs: ['共{{suggestions}}件。'] },
    { section: 'work', paragraphs: ['开了会。'] },
  ])
})
