import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekday } from '@/lib/domain/deadlines/local-date'
import {
  addWorkingDays,
  isPublished,
  isWorkingDay,
  nextWorkingDay,
  noticeYearOf,
  workingCalendar,
} from '@/lib/domain/deadlines/working-days'
import { Refusal } from '@/lib/domain/refusal'
import { on, published } from './published-calendar'

const dayOfRecentYears = fc.integer({ min: 0, max: 7 * 365 }).map((offset) => addDays(on('2019-01-01'), offset))

describe('days of rest and of work', () => {
  test.each([
    ['2022-01-28', true, 'Friday before the make-up weekend'],
    ['2022-01-29', true, 'make-up Saturday before Spring Festival'],
    ['2022-01-30', true, 'make-up Sunday before Spring Festival'],
    ['2022-01-31', false, 'Spring Festival, a Monday'],
    ['2022-02-04', false, 'Spring Festival, a Friday'],
    ['2022-02-07', true, 'first Monday after it'],
    ['2022-02-12', false, 'an ordinary Saturday'],
    ['2022-04-24', true, 'make-up Sunday before Labour Day'],
    ['2022-05-04', false, 'Labour Day, a Wednesday'],
    ['2022-10-08', true, 'make-up Saturday after National Day'],
    ['2022-10-09', true, 'make-up Sunday after National Day'],
    ['2023-09-29', false, 'Mid-autumn, a Friday'],
    ['2023-10-07', true, 'make-up Saturday'],
    ['2024-09-14', true, 'make-up Saturday before Mid-autumn'],
    ['2024-09-29', true, 'make-up Sunday before National Day'],
    ['2025-10-08', false, 'the eighth day of National Day'],
    ['2025-10-11', true, 'make-up Saturday'],
    ['2026-02-14', true, 'make-up Saturday before Spring Festival'],
    ['2020-01-31', false, 'Spring Festival as prolonged in 2020'],
  ])('%s: %s (%s)', (day, works) => {
    expect(isWorkingDay(on(day), published)).toBe(works)
  })

  test('the name of a holiday is kept', () => {
    expect(published.holidays.get(on('2022-02-01'))).toBe('春节')
    expect(published.makeUpWorkdays.get(on('2022-01-29'))).toBe('春节')
  })

  test('a working day is a make-up day or a weekday without a holiday', () => {
    fc.assert(
      fc.property(dayOfRecentYears, (day) => {
        const expected = published.makeUpWorkdays.has(day) || (weekday(day) < 6 && !published.holidays.has(day))
        expect(isWorkingDay(day, published)).toBe(expected)
      }),
    )
  })
})

describe('the next working day', () => {
  test.each([
    ['2022-01-28', '2022-01-29'],
    ['2022-01-30', '2022-02-07'],
    ['2022-02-03', '2022-02-07'],
    ['2022-09-30', '2022-10-08'],
    ['2023-09-28', '2023-10-07'],
    ['2024-09-30', '2024-10-08'],
    ['2025-09-30', '2025-10-09'],
    ['2022-12-30', '2023-01-03'],
    ['2022-03-09', '2022-03-10'],
  ])('after %s is %s', (day, next) => {
    expect(nextWorkingDay(on(day), published)).toBe(next)
  })
})

describe('counting working days', () => {
  test('the day counted from is day zero', () => {
    expect(addWorkingDays(on('2022-03-07'), 1, published)).toBe('2022-03-08')
    expect(addWorkingDays(on('2022-03-07'), 5, published)).toBe('2022-03-14')
  })

  test('twenty from the closing of a January session pass Spring Festival and its make-up weekend', () => {
    expect(addWorkingDays(on('2022-01-17'), 20, published)).toBe('2022-02-17')
  })

  test('starting on a holiday counts the first working day as one', () => {
    expect(addWorkingDays(on('2022-10-02'), 1, published)).toBe('2022-10-08')
  })

  test('every counted day works, and as many as asked', () => {
    fc.assert(
      fc.property(dayOfRecentYears, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const last = addWorkingDays(from, count, published)
        let worked = 0
        for (let day = addDays(from, 1); day <= last; day = addDays(day, 1))
          worked += isWorkingDay(day, published) ? 1 : 0
        expect(worked).toBe(count)
        expect(isWorkingDay(last, published)).toBe(true)
      }),
    )
  })
})

describe('a year that is not published', () => {
  const refused = (year: number) => expect.objectContaining({ code: 'calendar-not-published', facts: { year } })

  test('no day of it is guessed', () => {
    expect(() => isWorkingDay(on('2027-03-03'), published)).toThrow(refused(2027))
    expect(() => isWorkingDay(on('2003-03-03'), published)).toThrow(refused(2003))
    expect(() => isWorkingDay(on('2027-03-03'), published)).toThrow(Refusal)
  })

  test('not even a Sunday: it may be a make-up day', () => {
    expect(() => isWorkingDay(on('2027-02-07'), published)).toThrow(refused(2027))
  })

  test('the last days of December wait for the notice on the New Year break', () => {
    expect(isWorkingDay(on('2026-12-28'), published)).toBe(true)
    expect(() => isWorkingDay(on('2026-12-29'), published)).toThrow(refused(2027))
    expect(noticeYearOf(on('2026-12-28'))).toBe(2026)
    expect(noticeYearOf(on('2026-12-31'))).toBe(2027)
    expect(isPublished(on('2025-12-31'), published)).toBe(true)
  })

  test('counting into it goes by the plain week, and whoever counts says that it is provisional', () => {
    expect(addWorkingDays(on('2026-12-25'), 3, published)).toBe('2026-12-30')
    expect(isPublished(on('2026-12-30'), published)).toBe(false)
    expect(addWorkingDays(on('2026-12-25'), 1, published)).toBe('2026-12-28')
  })

  test('an empty calendar knows nothing', () => {
    expect(() => isWorkingDay(on('2022-03-09'), workingCalendar([], []))).toThrow(refused(2022))
  })
})
