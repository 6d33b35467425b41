import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { workingCalendar } from '@/lib/domain/deadlines/working-days'
import {
  nextOpening,
  type OpeningRule,
  openingDayCodes,
  openingDays,
  readOpening,
  writeOpening,
} from '@/lib/domain/station/opening'
import { calendarRows } from '@/prisma/reference/calendar'

const { years, days } = calendarRows()
const calendar = workingCalendar(
  years.map(({ year }) => year),
  days,
)
const rule = (on: string, months: OpeningRule['months'] = 'EVERY'): OpeningRule => ({
  ...{ months, on, opensAt: '09:00', closesAt: '11:00' },
})
const year = (on: string, months?: OpeningRule['months']) =>
  openingDays(rule(on, months), localDate('2022-01-01'), localDate('2022-12-31'), calendar)

describe('a station opens', () => {
  test('on the fifteenth of odd months, and on the next working day where that one rests', () => {
    expect(year('D15', 'ODD').map(({ day, movedFrom }) => [day, movedFrom])).toEqual([
      ['2022-01-17', '2022-01-15'],
      ['2022-03-15', null],
      ['2022-05-16', '2022-05-15'],
      ['2022-07-15', null],
      ['2022-09-15', null],
      ['2022-11-15', null],
    ])
  })

  test('on the first Tuesday of every month, past a holiday of several days', () => {
    const opened = year('W1-2').map(({ day }) => day)
    expect(opened).toHaveLength(12)
    expect(opened.slice(0, 2)).toEqual(['2022-01-04', '2022-02-07'])
    expect(opened[9]).toBe('2022-10-08')
  })

  test('on the last Friday, of which a month has four or five', () => {
    expect(
      year('W5-5')
        .slice(0, 4)
        .map(({ day }) => day),
    ).toEqual(['2022-01-28', '2022-02-25', '2022-03-25', '2022-04-29'])
  })

  test('in the year to which its last day was moved, and not in the one before', () => {
    expect(openingDays(rule('W5-6'), localDate('2023-01-01'), localDate('2023-01-10'), calendar)).toMatchObject([
      { day: '2023-01-03', movedFrom: '2022-12-31' },
    ])
    expect(year('W5-6').at(-1)?.movedFrom).toBe('2022-11-26')
  })

  test('past the published calendar by the plain week, and says so', () => {
    const last = Math.max(...years.map(({ year: published }) => published))
    const from = localDate(`${last + 2}-01-01`)
    const [next] = openingDays(rule('D15'), from, localDate(`${last + 2}-03-31`), calendar)
    expect(next?.isProvisional).toBe(true)
    expect(year('D15').some(({ isProvisional }) => isProvisional)).toBe(false)
  })

  test('next today, where today is the day', () => {
    expect(nextOpening(rule('D15'), localDate('2022-03-15'), calendar)?.day).toBe('2022-03-15')
    expect(nextOpening(rule('D15'), localDate('2022-03-16'), calendar)?.day).toBe('2022-04-15')
  })
})

test('every rule that can be chosen is written and read back, and falls on days within its bounds', () => {
  for (const on of openingDayCodes)
    for (const months of ['EVERY', 'ODD', 'EVEN'] as const) {
      expect(readOpening(writeOpening(rule(on, months)))).toEqual(rule(on, months))
      const opened = year(on, months).map(({ day }) => day)
      expect(opened.length).toBeGreaterThanOrEqual(months === 'EVERY' ? 11 : 5)
      expect(opened.every((day) => day >= '2022-01-01' && day <= '2022-12-31')).toBe(true)
    }
})

test('what is no rule is none', () => {
  for (const text of ['', 'EVERY D29 09:00-11:00', 'SOME D15 09:00-11:00', 'EVERY W6-1 09:00-11:00', '<b>'])
    expect(readOpening(text)).toBeNull()
})
