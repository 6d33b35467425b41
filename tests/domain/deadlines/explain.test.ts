import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Clock } from '@/lib/domain/deadlines/count'
import { count } from '@/lib/domain/deadlines/count'
import { explain } from '@/lib/domain/deadlines/explain'
import { addDays, daysBetween } from '@/lib/domain/deadlines/local-date'
import { calendarDays, clockOf, months, workingDays } from './a-clock'
import { anyClock, closedPause } from './any-clock'
import { on, published } from './published-calendar'

/** '10-08 MAKE_UP 3': day, kind, ordinal */
const told = (clock: Clock) =>
  explain(clock, published).days.map(({ day, kind, ordinal }) =>
    [day.slice(5), kind, ordinal].filter(Boolean).join(' '),
  )

const kindsOf = (clock: Clock) => {
  const days = explain(clock, published).days
  return (from: string, until: string) => [
    ...new Set(days.filter(({ day }) => day >= on(from) && day <= on(until)).map(({ kind }) => kind)),
  ]
}

const dayIn = (clock: Clock, day: string) => explain(clock, published).days.find((one) => one.day === on(day))

describe('day by day', () => {
  test('working days over National Day 2022 count its make-up weekend', () => {
    expect(told(clockOf(workingDays(5), '2022-09-28'))).toEqual([
      '09-28 START',
      '09-29 COUNTED 1',
      '09-30 COUNTED 2',
      '10-01 REST',
      '10-02 REST',
      '10-03 REST',
      '10-04 REST',
      '10-05 REST',
      '10-06 REST',
      '10-07 REST',
      '10-08 MAKE_UP 3',
      '10-09 MAKE_UP 4',
      '10-10 DUE 5',
    ])
  })

  test('calendar days count on days of rest, and the last moves past them', () => {
    expect(told(clockOf(calendarDays(5), '2022-09-27'))).toEqual([
      '09-27 START',
      '09-28 COUNTED 1',
      '09-29 COUNTED 2',
      '09-30 COUNTED 3',
      '10-01 REST 4',
      '10-02 REST 5',
      '10-03 MOVED',
      '10-04 MOVED',
      '10-05 MOVED',
      '10-06 MOVED',
      '10-07 MOVED',
      '10-08 DUE',
    ])
  })

  test('a pause of working days skips the days that stood', () => {
    expect(told(clockOf(workingDays(4), '2024-02-26', { stood: [['2024-02-28', '2024-03-01']] }))).toEqual([
      '02-26 START',
      '02-27 COUNTED 1',
      '02-28 PAUSED',
      '02-29 PAUSED',
      '03-01 COUNTED 2',
      '03-02 REST',
      '03-03 REST',
      '03-04 COUNTED 3',
      '03-05 DUE 4',
    ])
  })

  test('months have days, but no numbers', () => {
    const days = explain(clockOf(months(3), '2022-02-25'), published).days
    expect(days).toHaveLength(90)
    expect(days.every(({ ordinal }) => ordinal === null)).toBe(true)
    expect(days.at(-1)).toMatchObject({ day: '2022-05-25', kind: 'DUE' })
  })

  test('what was given is told apart from what the limit has itself', () => {
    const extended = clockOf(months(3), '2022-02-25', {
      extended: [['2022-05-12', '2022-07-15']],
      stood: [['2022-06-01', '2022-06-04']],
    })
    const kinds = kindsOf(extended)
    expect(kinds('2022-05-24', '2022-05-25')).toEqual(['COUNTED'])
    expect(kinds('2022-05-26', '2022-05-31')).toEqual(['EXTENDED'])
    expect(kinds('2022-06-01', '2022-06-03')).toEqual(['PAUSED'])
    expect(kinds('2022-06-04', '2022-07-17')).toEqual(['EXTENDED'])
    expect(kinds('2022-07-18', '2022-07-18')).toEqual(['DUE'])
  })

  test('a pause in the days at the end is told between them', () => {
    const kinds = kindsOf(clockOf(calendarDays(5), '2022-09-27', { stood: [['2022-10-08', '2022-10-20']] }))
    expect(kinds('2022-10-03', '2022-10-07')).toEqual(['MOVED'])
    expect(kinds('2022-10-08', '2022-10-19')).toEqual(['PAUSED'])
    expect(kinds('2022-10-20', '2022-10-20')).toEqual(['DUE'])
  })

  test('a clock that stands is told as standing up to the last day', () => {
    const standing = clockOf(months(3), '2022-02-25', { stood: [['2022-05-10']] })
    expect(kindsOf(standing)('2022-05-10', '2022-05-24')).toEqual(['PAUSED'])
    expect(kindsOf(standing)('2022-05-25', '2022-05-25')).toEqual(['DUE'])
  })

  test('rest and work have their names', () => {
    const clock = clockOf(workingDays(10), '2022-09-23')
    expect(dayIn(clock, '2022-09-24')).toMatchObject({ rest: 'WEEKEND', name: null })
    expect(dayIn(clock, '2022-10-03')).toMatchObject({ rest: 'HOLIDAY', name: '国庆节' })
    expect(dayIn(clock, '2022-10-08')).toMatchObject({ kind: 'MAKE_UP', rest: null, name: '国庆节' })
  })

  test('days whose notice is not out are provisional, from 29 December on', () => {
    const clock = clockOf(workingDays(20), '2026-12-10')
    expect(dayIn(clock, '2026-12-28')?.provisional).toBe(false)
    expect(dayIn(clock, '2026-12-29')?.provisional).toBe(true)
    expect(dayIn(clock, '2027-01-07')).toMatchObject({ kind: 'DUE', provisional: true, ordinal: 20 })
  })

  test('a promise for the day itself is due on it', () => {
    expect(told(clockOf(calendarDays(0), '2022-06-01', { stated: '2022-06-01' }))).toEqual(['06-01 DUE'])
  })

  test('a span of centuries and one that runs backwards are not told', () => {
    expect(told(clockOf(calendarDays(0), '2022-06-01', { stated: '2922-06-01' }))).toEqual([])
    expect(told(clockOf(calendarDays(0), '2022-06-01', { stated: '2022-05-01' }))).toEqual([])
  })
})

describe('whatever happens', () => {
  test('it tells what is counted: every day once, from the start to the last', () => {
    fc.assert(
      fc.property(anyClock(), (clock) => {
        const { days, ...counted } = explain(clock, published)
        expect(counted).toEqual({ ...count(clock, published), clock })
        expect(days.map(({ day }) => day)).toEqual(
          Array.from({ length: daysBetween(clock.startedOn, counted.dueOn) + 1 }, (_, place) =>
            addDays(clock.startedOn, place),
          ),
        )
        expect(days.filter(({ kind }) => kind === 'START').map(({ day }) => day)).toEqual([clock.startedOn])
        expect(days.filter(({ kind }) => kind === 'DUE').map(({ day }) => day)).toEqual([counted.dueOn])
      }),
      { numRuns: 500 },
    )
  })

  test('as many days count as the limit has, however long the clock stood', () => {
    fc.assert(
      fc.property(anyClock(closedPause), (clock) => {
        fc.pre(clock.limit.unit !== 'month')
        const { days } = explain({ ...clock, extensions: [], cap: null }, published)
        const ordinals = days.flatMap(({ ordinal }) => ordinal ?? [])
        expect(ordinals).toEqual(Array.from({ length: clock.limit.count }, (_, place) => place + 1))
      }),
      { numRuns: 500 },
    )
  })

  test('nothing is given where nothing was extended, and nothing stands where nothing was paused', () => {
    fc.assert(
      fc.property(anyClock(closedPause), (clock) => {
        const kinds = (told: Clock) => explain(told, published).days.map(({ kind }) => kind)
        expect(kinds({ ...clock, extensions: [] })).not.toContain('EXTENDED')
        expect(kinds({ ...clock, pauses: [] })).not.toContain('PAUSED')
      }),
      { numRuns: 300 },
    )
  })
})
