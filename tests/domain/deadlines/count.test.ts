import { describe, expect, test } from 'vitest'
import { type Clock, count } from '@/lib/domain/deadlines/count'
import { calendarDays, clockOf, limitOf, months, workingDays } from './a-clock'
import { published } from './published-calendar'

const due = (clock: Clock) => count(clock, published).dueOn
/** Three months from 25 February 2022 end on Wednesday 25 May. */
const reply = (happened: Parameters<typeof clockOf>[2] = {}) =>
  clockOf(months(3), '2022-02-25', { cap: months(6), ...happened })

describe('without pause and extension', () => {
  test.each([
    [months(1), '2022-01-31', '2022-02-28', 'there is no 31 February'],
    [months(1), '2024-01-31', '2024-02-29', 'and in a leap year its 29th'],
    [months(12), '2024-02-29', '2025-02-28', 'a leap day a year later'],
    [months(3), '2022-08-31', '2022-11-30', 'the end of a shorter month'],
    [months(1), '2022-03-31', '2022-05-05', 'its end lies in the Labour Day break'],
    [months(3), '2022-10-01', '2023-01-03', "New Year's Day moves past the break"],
    [calendarDays(5), '2022-12-27', '2023-01-03', 'so do five days that end on it'],
    [calendarDays(5), '2024-02-24', '2024-02-29', 'a leap day is a day'],
    [calendarDays(10), '2023-01-15', '2023-01-28', 'Spring Festival ends on a make-up Saturday'],
    [workingDays(3), '2022-12-29', '2023-01-04', 'the New Year break reaches back into December'],
    [workingDays(5), '2022-09-28', '2022-10-10', 'a make-up Saturday and a make-up Sunday count'],
    [workingDays(20), '2022-01-17', '2022-02-17', 'Spring Festival is skipped, its make-up weekend counts'],
  ])('%o from %s: %s (%s)', (limit, startedOn, day) => {
    expect(due(clockOf(limit, startedOn))).toBe(day)
  })

  test('a limit that stays keeps its holiday', () => {
    expect(due(clockOf(limitOf(1, 'month', { whenLastDayRests: 'stays' }), '2022-03-31'))).toBe('2022-04-30')
  })
})

const stoodCases: readonly (readonly [stood: readonly (readonly [string, string])[], day: string, why: string])[] = [
  [[['2022-03-01', '2022-03-11']], '2022-06-06', 'ten days, then past the Dragon Boat weekend'],
  [
    [
      ['2022-03-01', '2022-03-11'],
      ['2022-03-08', '2022-03-16'],
    ],
    '2022-06-09',
    'what overlaps stands still once',
  ],
  [
    [
      ['2022-03-01', '2022-03-11'],
      ['2022-03-11', '2022-03-16'],
    ],
    '2022-06-09',
    'what touches adds up',
  ],
  [
    [
      ['2022-03-01', '2022-03-16'],
      ['2022-03-05', '2022-03-08'],
    ],
    '2022-06-09',
    'one inside another adds nothing',
  ],
  [
    [
      ['2022-03-01', '2022-03-11'],
      ['2022-04-01', '2022-04-06'],
    ],
    '2022-06-09',
    'two apart add up',
  ],
  [[['2022-05-25', '2022-06-01']], '2022-06-01', 'that began on the last day leaves it one day'],
  [[['2022-05-26', '2022-06-10']], '2022-05-25', 'that began after the last day excuses nothing'],
  [[['2022-02-01', '2022-03-01']], '2022-05-30', 'counts from the day after the start'],
  [[['2022-02-01', '2022-02-26']], '2022-05-25', 'that was over when the clock started is nothing'],
  [
    [
      ['2022-05-20', '2022-05-30'],
      ['2022-06-02', '2022-06-04'],
    ],
    '2022-06-06',
    'may give room for a second',
  ],
]

describe('a pause', () => {
  test.each(stoodCases)('%j: by %s (%s)', (stood, day) => {
    expect(due(reply({ stood }))).toBe(day)
  })

  test('in the days over which a last day moved does not end before the clock runs again', () => {
    const moved = clockOf(months(3), '2022-01-17', { stood: [['2022-04-18', '2022-04-28']] })
    expect(due(moved)).toBe('2022-04-28')
  })

  test('over a holiday week costs working days alone', () => {
    const contact = (...stood: [string, string][]) => due(clockOf(workingDays(20), '2022-01-17', { stood }))
    expect(contact(['2022-01-31', '2022-02-07'])).toBe('2022-02-17')
    expect(contact(['2022-01-29', '2022-02-08'])).toBe('2022-02-22')
    expect(due(clockOf(workingDays(5), '2022-09-28', { stood: [['2022-10-01', '2022-10-10']] }))).toBe('2022-10-12')
  })

  test('over a leap day counts it', () => {
    expect(due(clockOf(calendarDays(5), '2024-02-24', { stood: [['2024-02-28', '2024-03-01']] }))).toBe('2024-03-04')
  })

  test('that goes on leaves the day where it is and says since when the clock stands', () => {
    expect(count(reply({ stood: [['2022-05-10']] }), published)).toMatchObject({
      dueOn: '2022-05-25',
      pausedSince: '2022-05-10',
    })
    expect(count(reply({ stood: [['2022-05-26']] }), published).pausedSince).toBeNull()
  })

  test('that goes on after another one keeps what that one gave', () => {
    const stood = [['2022-05-01', '2022-05-11'], ['2022-05-11']] as const
    expect(count(reply({ stood }), published)).toMatchObject({ dueOn: '2022-06-06', pausedSince: '2022-05-01' })
  })
})

describe('past the published calendar', () => {
  test('a day that a pause carries there is provisional', () => {
    const autumn = (stood: [string, string][]) => count(clockOf(months(3), '2026-09-28', { stood }), published)
    expect(autumn([])).toMatchObject({ dueOn: '2026-12-28', provisional: false })
    expect(autumn([['2026-11-10', '2026-11-20']])).toMatchObject({ dueOn: '2027-01-07', provisional: true })
  })

  test('working days go by the plain week, with a pause as without', () => {
    const clock = clockOf(workingDays(20), '2026-12-10', { stood: [['2026-12-14', '2026-12-16']] })
    expect(count(clock, published)).toMatchObject({ dueOn: '2027-01-11', provisional: true })
  })
})
