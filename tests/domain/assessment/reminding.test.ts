import { expect, test } from 'vitest'
import { reminderDue } from '@/lib/domain/assessment/reminding'
import { on, published } from '../deadlines/published-calendar'

const due = (today: string, startedOn = '2022-05-05', dueOn = '2022-05-13') =>
  reminderDue({ startedOn: on(startedOn), dueOn: on(dueOn) }, on(today), published)

test.each([
  ['2022-05-09', null],
  ['2022-05-10', 3],
  ['2022-05-11', 3],
  ['2022-05-12', 1],
  ['2022-05-13', 1],
  ['2022-05-14', null],
])('of what is due on Friday the 13th, %s owes the reminder of %s working days before', (today, days) => {
  expect(due(today)).toBe(days)
})

test('a day of rest between counts for nothing', () => {
  expect(due('2022-05-12', '2022-05-05', '2022-05-17')).toBe(3)
  expect(due('2022-05-11', '2022-05-05', '2022-05-17')).toBeNull()
  expect(due('2022-05-14', '2022-05-05', '2022-05-16')).toBe(1)
})

test.each([
  ['2022-05-09', '2022-05-10', 3],
  ['2022-05-10', '2022-05-11', null],
  ['2022-05-10', '2022-05-12', 1],
  ['2022-05-11', '2022-05-12', 1],
  ['2022-05-12', '2022-05-13', null],
  ['2022-05-10', '2022-05-10', null],
])('who was asked on %s has on %s heard of all that was nearer: %s', (startedOn, today, days) => {
  expect(due(today, startedOn)).toBe(days)
})
