import { expect, test } from 'vitest'
import { type Decisions, limitsBy } from '@/lib/domain/deadlines/rule-decisions'
import { rulesAhead } from '@/lib/domain/deadlines/rules-ahead'
import { on } from './published-calendar'

const today = on('2026-03-02')
const decided = (more: Partial<Decisions>) => limitsBy({ first: 'shandong', choices: [], changes: [], ...more })
const sign = { purpose: 'sign', unit: 'working-day', whenLastDayRests: 'next-working-day' } as const

test('nothing is ahead where nothing was decided', () => expect(rulesAhead(decided({}), today)).toEqual([]))

test('a number and its return to the list, the nearer first', () => {
  const changes = [
    { ...sign, count: null, effectiveFrom: on('2026-09-01') },
    { ...sign, count: 3, effectiveFrom: on('2026-04-01') },
  ]
  expect(
    rulesAhead(decided({ changes }), today).map(({ from, before, after }) => [from, before?.count, after.count]),
  ).toEqual([
    ['2026-04-01', 5, 3],
    ['2026-09-01', 3, 5],
  ])
})

test('of a list that is chosen for later only what it changes', () => {
  const ahead = rulesAhead(decided({ choices: [{ jurisdiction: 'qingdao', effectiveFrom: on('2026-05-01') }] }), today)
  expect(ahead.find(({ purpose }) => purpose === 'object')?.after.basis).toBe('QD 19')
  expect(ahead.map(({ purpose }) => purpose)).not.toContain('draft')
})

test('the new law of 2025 was ahead in 2024', () => {
  const ahead = rulesAhead(decided({}), on('2024-06-03'))
  expect(ahead.map(({ purpose, from, after }) => `${purpose} ${from} ${after.basis}`)).toEqual([
    'reply 2025-03-12 DB 51',
    'extended-reply 2025-03-12 DB 51',
  ])
})
