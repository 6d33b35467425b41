import { expect, test } from 'vitest'
import { gapsInMinutes, isGone, isTaken, isUnreachable, nextAttempt, restAfter } from '@/lib/domain/webhook/retries'

const now = new Date('2022-06-01T02:00:00Z')

test('ten attempts over more than three days, each further apart, and then none', () => {
  const attempts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((attempt) => nextAttempt(attempt, now))
  expect(attempts.at(-1)).toBeNull()
  const gaps = attempts.slice(0, -1).map((at) => ((at as Date).getTime() - now.getTime()) / 60_000)
  expect(gaps).toEqual([...gapsInMinutes])
  expect(gaps).toEqual(gaps.toSorted((one, other) => one - other))
  expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeGreaterThan(3 * 24 * 60)
})

test('taken is what was answered with two hundred and something; gone is gone', () => {
  expect([200, 204, 299].every((code) => isTaken(code))).toBe(true)
  expect([null, 199, 300, 302, 400, 500].some((code) => isTaken(code))).toBe(false)
  expect([isGone(410), isGone(404), isGone(null)]).toEqual([true, false, false])
})

test('an address is given up only if nothing has arrived there since', () => {
  const before = new Date(now.getTime() - 1)
  expect([isUnreachable(now, null), isUnreachable(now, before), isUnreachable(now, now)]).toEqual([true, true, false])
})

test('five failures in a row are followed by a rest', () => {
  expect(restAfter(4, now)).toBeNull()
  expect(restAfter(5, now)?.toISOString()).toBe('2022-06-01T02:05:00.000Z')
})
