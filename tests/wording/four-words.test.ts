import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { urgencies } from '@/lib/domain/deadlines/urgency'
import { wordsFor } from '@/lib/wording/catalogue'
import { dueText } from '@/lib/wording/due-text'

const otherWords = /超期|超时|超限|误期|将要到期|即将到期|快到期|快要到期|临近期限|已停表|已中止/

function sentences(branch: object): string[] {
  return Object.values(branch).flatMap((value) => (typeof value === 'object' ? sentences(value) : [value]))
}

const words = wordsFor('zh-CN')

describe('正常 临期 逾期 已暂停', () => {
  test('no other word for these states is on a screen or in the manual', () => {
    const manual = readFileSync('docs/用户手册.md', 'utf8').split('\n')
    expect([...sentences(words), ...manual].filter((sentence) => otherWords.test(sentence))).toEqual([])
  })

  test('four states, four words, in either language', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const named = urgencies.map((urgency) => wordsFor(language).states.urgency[urgency])
      expect(new Set(named).size).toBe(urgencies.length)
    }
    expect(urgencies.map((urgency) => words.states.urgency[urgency])).toEqual(['正常', '临期', '逾期', '已暂停'])
  })
})

test.each([
  ['2022-03-09', null, '正常 还有 40 天'],
  ['2022-04-15', null, '临期 还有 3 天'],
  ['2022-04-18', null, '临期 今天到期'],
  ['2022-04-20', null, '逾期 2 天'],
  ['2022-04-20', '2022-04-15', '已暂停 5 天'],
  ['2022-04-15', '2022-04-15', '已暂停'],
  ['2022-04-20', '2022-04-19', '逾期 2 天'],
])('on %s, the clock standing since %s, due on 18 April: %s', (today, since, said) => {
  const due = { dueOn: localDate('2022-04-18'), pausedSince: since ? localDate(since) : null }
  expect(dueText(due, localDate(today), words.states)).toBe(said)
})
