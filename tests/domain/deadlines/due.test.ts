import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueOn, extendedDueOn, lateness } from '@/lib/domain/deadlines/due'
import { type Limit, type LimitPurpose, limitInForce } from '@/lib/domain/deadlines/limits'
import { addDays, addMonths, localDate } from '@/lib/domain/deadlines/local-date'
import { limitPresets } from '@/lib/domain/deadlines/presets'
import { addWorkingDays, isWorkingDay, workingCalendar } from '@/lib/domain/deadlines/working-days'
import { on, published } from './published-calendar'

function limitFor(purpose: LimitPurpose): Limit {
  const limit = limitInForce(limitPresets.shandong, purpose, on('2022-01-01'))
  if (!limit) throw new Error(`no limit for ${purpose}`)
  return limit
}

const due = (purpose: LimitPurpose, from: string) => dueOn(limitFor(purpose), on(from), published)
const settled = (day: string) => ({ day, provisional: false })
const assignedOn = fc.integer({ min: 0, max: 6 * 365 }).map((offset) => addDays(on('2019-01-01'), offset))

describe('three months to reply', () => {
  test.each([
    ['2022-01-17', '2022-04-18', 'a Sunday moves to Monday'],
    ['2022-01-18', '2022-04-18', 'a Monday stays'],
    ['2022-01-24', '2022-04-24', 'a make-up Sunday is a working day and stays'],
    ['2022-01-29', '2022-04-29', 'assigned on a make-up Saturday, due on a Friday'],
    ['2022-02-01', '2022-05-05', 'Labour Day break moves to its end'],
    ['2022-07-01', '2022-10-08', 'National Day moves to the make-up Saturday'],
    ['2022-07-08', '2022-10-08', 'a make-up Saturday stays'],
    ['2023-06-29', '2023-10-07', 'Mid-autumn and National Day 2023 end on a make-up Saturday'],
    ['2023-07-03', '2023-10-07', 'and so does a day inside them'],
    ['2024-06-29', '2024-09-29', 'a make-up Sunday before National Day stays'],
    ['2024-07-01', '2024-10-08', 'National Day 2024'],
    ['2025-07-01', '2025-10-09', 'National Day 2025 has eight days'],
    ['2022-11-30', '2023-02-28', 'no 30 February: its end'],
    ['2023-11-30', '2024-02-29', 'in a leap year the 29th'],
    ['2023-11-29', '2024-02-29', 'the 29th itself'],
    ['2022-09-30', '2022-12-30', 'the Friday before the New Year break stays'],
    ['2022-10-01', '2023-01-03', "New Year's Day"],
    ['2021-10-31', '2022-02-07', 'Spring Festival'],
    ['2021-10-29', '2022-01-29', 'a make-up Saturday before it stays'],
  ])('assigned on %s: reply by %s (%s)', (from, day) => {
    expect(due('reply', from)).toEqual(settled(day))
  })

  test('the last day is a working day, not before the nominal one and at most a long holiday after it', () => {
    fc.assert(
      fc.property(assignedOn, fc.constantFrom(1, 2, 3, 6, 12), (from, count) => {
        const { day, provisional } = dueOn({ ...limitFor('reply'), count }, from, published)
        const nominal = addMonths(from, count)
        fc.pre(!provisional)
        expect(isWorkingDay(day, published)).toBe(true)
        expect(day >= nominal && day <= addDays(nominal, 10)).toBe(true)
      }),
    )
  })

  test('who is assigned later is never due earlier', () => {
    fc.assert(
      fc.property(assignedOn, fc.integer({ min: 0, max: 40 }), (from, gap) => {
        const first = dueOn(limitFor('reply'), from, published)
        const second = dueOn(limitFor('reply'), addDays(from, gap), published)
        expect(first.day <= second.day).toBe(true)
      }),
    )
  })
})

describe('five calendar days to object', () => {
  test.each([
    ['2022-03-07', '2022-03-14', 'Saturday moves to Monday'],
    ['2022-03-09', '2022-03-14', 'a Monday stays'],
    ['2022-01-24', '2022-01-29', 'a make-up Saturday stays'],
    ['2022-01-26', '2022-02-07', 'Spring Festival moves it eight days'],
    ['2022-09-27', '2022-10-08', 'National Day'],
    ['2024-02-24', '2024-02-29', 'leap day'],
  ])('assigned on %s: until %s (%s)', (from, day) => {
    expect(due('object', from)).toEqual(settled(day))
  })
})

describe('a limit that does not move', () => {
  test('stays on the holiday', () => {
    const limit: Limit = { ...limitFor('object'), whenLastDayRests: 'stays' }
    expect(dueOn(limit, on('2022-09-27'), published)).toEqual(settled('2022-10-02'))
  })
})

describe('twenty working days', () => {
  test('first contact after the January session', () => {
    expect(due('first-contact', '2022-01-17')).toEqual(settled('2022-02-17'))
  })

  test('feedback after a reply before National Day', () => {
    expect(due('feedback', '2022-09-20')).toEqual(settled('2022-10-21'))
  })

  test('are counted, not rounded', () => {
    fc.assert(
      fc.property(assignedOn, (from) => {
        expect(dueOn(limitFor('feedback'), from, published).day).toBe(addWorkingDays(from, 20, published))
      }),
    )
  })
})

describe('a year that is not published', () => {
  test('keeps the nominal day as provisional, though it is a Sunday', () => {
    expect(due('reply', '2026-10-31')).toEqual({ day: '2027-01-31', provisional: true })
  })

  test('the last days of December are provisional too', () => {
    expect(due('reply', '2026-09-30')).toEqual({ day: '2026-12-30', provisional: true })
    expect(due('reply', '2026-09-28')).toEqual(settled('2026-12-28'))
  })

  test('becomes settled when the notice arrives', () => {
    const known = {
      ...published,
      publishedYears: new Set([...published.publishedYears, 2027]),
      holidays: new Map([...published.holidays, [on('2027-02-01'), '春节']]),
    }
    expect(dueOn(limitFor('reply'), on('2026-10-31'), known)).toEqual(settled('2027-02-02'))
  })

  test('between two published ones leaves what is counted through it provisional', () => {
    const without2024 = workingCalendar([2023, 2025], [{ day: on('2025-01-01'), kind: 'HOLIDAY', name: '元旦' }])
    const counted = (count: number, from: string) => {
      const { provisional } = dueOn({ ...limitFor('feedback'), count, unit: 'working-day' }, on(from), without2024)
      return provisional
    }
    expect(counted(270, '2023-12-20')).toBe(true)
    expect(counted(5, '2023-12-11')).toBe(false)
    expect(counted(10, '2025-01-02')).toBe(false)
    expect(counted(10, '2024-12-31')).toBe(false)
    expect(counted(10, '2024-12-20')).toBe(true)
    const months = dueOn({ ...limitFor('reply'), count: 14, unit: 'month' }, on('2023-11-20'), without2024)
    expect(months).toEqual({ day: '2025-01-20', provisional: false })
  })

  test('is counted in working days by the plain week, as provisional', () => {
    expect(due('feedback', '2026-12-10')).toEqual({ day: '2027-01-07', provisional: true })
    expect(due('feedback', '2026-11-20')).toEqual(settled('2026-12-18'))
  })
})

describe('an extension', () => {
  const extended = (assigned: string, until: string) =>
    extendedDueOn(limitFor('extended-reply'), on(assigned), on(until), published)

  test('runs to the day agreed', () => {
    expect(extended('2022-01-17', '2022-06-01')).toEqual(settled('2022-06-01'))
  })

  test('agreed to a holiday it moves to the next working day', () => {
    expect(extended('2022-01-17', '2022-05-02')).toEqual(settled('2022-05-05'))
  })

  test('ends six months after assignment, whatever was agreed', () => {
    expect(extended('2022-01-17', '2022-12-31')).toEqual(settled('2022-07-18'))
  })

  test('six months that end on a holiday move, and an agreed day in between does not pass them', () => {
    expect(extended('2022-04-02', '2022-10-03')).toEqual(settled('2022-10-08'))
  })

  test('of an extension is still counted from assignment', () => {
    const once = extended('2022-01-17', '2022-06-01').day
    expect(extended('2022-01-17', addMonths(once, 3))).toEqual(settled('2022-07-18'))
  })

  test('never passes the sixth month', () => {
    fc.assert(
      fc.property(assignedOn, fc.integer({ min: 1, max: 900 }), (assigned, days) => {
        const cap = dueOn(limitFor('extended-reply'), assigned, published)
        const agreed = extendedDueOn(limitFor('extended-reply'), assigned, addDays(assigned, days), published)
        expect(agreed.day <= cap.day).toBe(true)
      }),
    )
  })
})

describe('lateness', () => {
  test.each([
    ['2022-04-18', '2022-04-17', 0],
    ['2022-04-18', '2022-04-18', 0],
    ['2022-04-18', '2022-04-19', 1],
    ['2022-12-30', '2023-01-02', 3],
  ])('due %s, done %s: %i days late', (last, done, days) => {
    expect(lateness(localDate(last), localDate(done))).toBe(days)
  })
})
