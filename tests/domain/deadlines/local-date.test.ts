import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDays,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  earlierOf,
  isLocalDate,
  localDate,
  localDateIn,
  localDateOf,
  monthOf,
  weekday,
  yearOf,
} from '@/lib/domain/deadlines/local-date'
import { on } from './published-calendar'

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => localDate(instant.toISOString().slice(0, 10)))
const fewMonths = fc.integer({ min: -240, max: 240 })

describe('what is a day', () => {
  test.each(['2022-01-01', '2024-02-29', '2000-02-29', '1999-12-31', '9999-12-31'])('%s is one', (text) => {
    expect(isLocalDate(text)).toBe(true)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-00-10',
    '2022-13-01',
    '2022-01-00',
    '2022-1-1',
    '22-01-01',
    '2022-01-01T00:00',
    ' 2022-01-01',
    '2022-01-01\n',
    '２０２２-01-01',
    '0000-01-01',
    '',
    '2022/01/01',
    '+002022-01-01',
  ])('%j is none', (text) => {
    expect(isLocalDate(text)).toBe(false)
    expect(() => localDate(text)).toThrow(RangeError)
  })

  test('its parts are numbers', () => {
    expect([yearOf(on('2022-03-09')), monthOf(on('2022-03-09')), dayOfMonth(on('2022-03-09'))]).toEqual([2022, 3, 9])
    expect(localDateOf(2022, 3, 9)).toBe('2022-03-09')
    expect(() => localDateOf(2022, 2, 30)).toThrow(RangeError)
  })
})

describe('counting days', () => {
  test('a leap year has 29 February', () => {
    expect(addDays(on('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(on('2023-02-28'), 1)).toBe('2023-03-01')
    expect(daysInMonth(2024, 2)).toBe(29)
    expect(daysInMonth(2100, 2)).toBe(28)
  })

  test("New Year is one day after New Year's Eve", () => {
    expect(addDays(on('2022-12-31'), 1)).toBe('2023-01-01')
    expect(daysBetween(on('2022-12-31'), on('2023-01-01'))).toBe(1)
  })

  test('summer time of 1986 to 1991 costs China no day', () => {
    expect(daysBetween(on('1986-05-03'), on('1986-05-05'))).toBe(2)
  })

  test('adding and going back ends where it began', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
        fc.pre(yearOf(day) > 1910)
        const there = addDays(day, count)
        expect(addDays(there, -count)).toBe(day)
        expect(daysBetween(day, there)).toBe(count)
      }),
    )
  })

  test('text order is time order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (left, right) => {
        expect(compareDays(left, right)).toBe(Math.sign(daysBetween(right, left)))
        expect(daysBetween(earlierOf(left, right), left)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('weekdays', () => {
  test.each([
    ['2022-01-31', 1],
    ['2022-01-30', 7],
    ['2024-02-29', 4],
    ['2026-11-23', 1],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
  ])('%s is weekday %i', (day, number) => {
    expect(weekday(on(day))).toBe(number)
  })
})

describe('counting months', () => {
  test.each([
    ['2022-01-10', 3, '2022-04-10'],
    ['2022-11-30', 3, '2023-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2022-01-31', 1, '2022-02-28'],
    ['2022-03-31', 1, '2022-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2022-10-15', 3, '2023-01-15'],
    ['2022-12-31', 2, '2023-02-28'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2022-01-15', -1, '2021-12-15'],
  ])('%s and %i months is %s', (from, count, last) => {
    expect(addMonths(on(from), count)).toBe(last)
  })

  test('the date stays, or is the end of the month', () => {
    fc.assert(
      fc.property(anyDay, fewMonths, (day, count) => {
        fc.pre(yearOf(day) > 1925)
        const last = addMonths(day, count)
        const length = daysInMonth(yearOf(last), monthOf(last))
        expect(dayOfMonth(last)).toBe(Math.min(dayOfMonth(day), length))
        const months = (date: typeof day) => yearOf(date) * 12 + monthOf(date)
        expect(months(last) - months(day)).toBe(count)
      }),
    )
  })
})

describe("the day in the congress's zone", () => {
  test('Jinan is already in the new day while London is not', () => {
    const instant = new Date('2022-12-31T16:00:00Z')
    expect(localDateIn('Asia/Shanghai', instant)).toBe('2023-01-01')
    expect(localDateIn('Europe/London', instant)).toBe('2022-12-31')
  })

  test('one millisecond before midnight it is still today', () => {
    expect(localDateIn('Asia/Shanghai', new Date('2022-12-31T15:59:59.999Z'))).toBe('2022-12-31')
  })
})
