import { describe, expect, test } from 'vitest'
import { weekday, yearOf } from '@/lib/domain/deadlines/local-date'
import { calendarRows } from '@/prisma/reference/calendar'

const { years, days } = calendarRows()

describe('the calendar that is loaded', () => {
  test('holds 2004 to 2026, each once', () => {
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index))
  })

  test('holds each day once, in order', () => {
    const order = days.map(({ day }) => day)
    expect(order).toEqual([...new Set(order)].sort())
  })

  test('names every day in Chinese', () => {
    expect(days.filter(({ name }) => !/^[\u4e00-\u9fff\d]+$/.test(name))).toEqual([])
  })

  test('a make-up working day is a Saturday or Sunday', () => {
    expect(days.filter(({ day, kind }) => kind === 'MAKE_UP_WORKDAY' && weekday(day) < 6)).toEqual([])
  })

  test('2022 has its seven make-up working days', () => {
    const makeUp = days.filter(({ day, kind }) => kind === 'MAKE_UP_WORKDAY' && yearOf(day) === 2022)
    expect(makeUp.map(({ day }) => day)).toEqual([
      '2022-01-29',
      '2022-01-30',
      '2022-04-02',
      '2022-04-24',
      '2022-05-07',
      '2022-10-08',
      '2022-10-09',
    ])
  })
})
