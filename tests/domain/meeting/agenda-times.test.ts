import { expect, test } from 'vitest'
import { beginningsOf } from '@/lib/domain/meeting/agenda-times'

const span = (start: string, end: string) => ({ startsAt: new Date(start), endsAt: new Date(end) })
const clocks = (dates: readonly Date[]) => dates.map((date) => date.toISOString().slice(11, 16))

test('the first item begins with the meeting, and every one has its share of it', () => {
  expect(clocks(beginningsOf(span('2022-09-06T01:00:00Z', '2022-09-06T04:00:00Z'), 4))).toEqual([
    '01:00',
    '01:45',
    '02:30',
    '03:15',
  ])
})

test('what does not come out even begins on a whole minute, in order and before the end', () => {
  const meeting = span('2022-09-06T01:00:00Z', '2022-09-06T04:00:00Z')
  const beginnings = beginningsOf(meeting, 21)
  expect(beginnings).toHaveLength(21)
  expect(beginnings.every((one) => one.getTime() % 60_000 === 0 && one < meeting.endsAt)).toBe(true)
  expect([...beginnings].sort((a, b) => a.getTime() - b.getTime())).toEqual(beginnings)
})

test('a meeting without items has no times, one with more items than minutes still has a time for each', () => {
  expect(beginningsOf(span('2022-09-06T01:00:00Z', '2022-09-06T04:00:00Z'), 0)).toEqual([])
  expect(beginningsOf(span('2022-09-06T01:00:00Z', '2022-09-06T01:02:00Z'), 5)).toHaveLength(5)
})
