import { expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { isOfficeHour } from '@/lib/domain/deadlines/office-hours'
import { workingCalendar } from '@/lib/domain/deadlines/working-days'

const calendar = workingCalendar(
  [2022, 2023],
  [
    { day: localDate('2022-10-03'), kind: 'HOLIDAY', name: '国庆节' },
    { day: localDate('2022-10-08'), kind: 'MAKE_UP_WORKDAY', name: '国庆节' },
  ],
)
const inJiyang = (time: string) => isOfficeHour(new Date(`${time}+08:00`), 'Asia/Shanghai', calendar)

test.each([
  ['a minute before the office opens', '2022-06-01T08:29:59', false],
  ['when it opens', '2022-06-01T08:30:00', true],
  ['at noon', '2022-06-01T12:00:00', true],
  ['the last minute', '2022-06-01T17:29:59', true],
  ['when it closes', '2022-06-01T17:30:00', false],
  ['at eleven at night', '2022-06-01T23:00:00', false],
  ['at midnight', '2022-06-01T00:00:00', false],
  ['on a Saturday', '2022-06-04T10:00:00', false],
  ['on a Sunday', '2022-06-05T10:00:00', false],
  ['on a Monday that is a holiday', '2022-10-03T10:00:00', false],
  ['on a Saturday that is worked instead', '2022-10-08T10:00:00', true],
  ['on a weekday of a year not published', '2031-01-01T10:00:00', true],
  ['on a Saturday of a year not published', '2031-01-04T10:00:00', false],
])('%s: %s', (_, time, open) => expect(inJiyang(time)).toBe(open))

test('the hour is that of the congress, wherever the server stands', () => {
  const instant = new Date('2022-06-01T01:00:00Z')
  expect(isOfficeHour(instant, 'Asia/Shanghai', calendar)).toBe(true)
  expect(isOfficeHour(instant, 'Asia/Urumqi', calendar)).toBe(false)
})
