import { describe, expect, test } from 'vitest'
import { differenceOf } from '@/lib/domain/calendar/difference'
import { ensureNotice, sameDays } from '@/lib/domain/calendar/edition'
import { missingFestivals, stretchesOf } from '@/lib/domain/calendar/festivals'
import { judgeFile } from '@/lib/domain/calendar/judge-file'
import { compareLines, tellMoves } from '@/lib/domain/calendar/moves'
import { readRows } from '@/lib/domain/calendar/read-rows'
import type { Entry } from '@/lib/domain/calendar/reading'
import { localDate } from '@/lib/domain/deadlines/local-date'
import type { CalendarDay } from '@/lib/domain/deadlines/working-days'
import { Refusal } from '@/lib/domain/refusal'
import { calendarRows } from '@/prisma/reference/calendar'

const entry = (kind: CalendarDay['kind'], from: string, to = from, name = '元旦'): Entry => ({
  line: 7,
  from: localDate(from),
  to: localDate(to),
  kind,
  name,
})
const judge = (...entries: Entry[]) => judgeFile(2027, { entries, faults: [], unmarked: [] })
const codes = (...entries: Entry[]) => judge(...entries).faults.map(({ code, line, text }) => `${line} ${code} ${text}`)
const rest = (day: string, name = '元旦'): CalendarDay => ({ day: localDate(day), kind: 'HOLIDAY', name })
const work = (day: string): CalendarDay => ({ day: localDate(day), kind: 'MAKE_UP_WORKDAY', name: '春节' })

describe('a file is refused', () => {
  test('where a make-up day is a weekday', () => {
    expect(codes(entry('MAKE_UP_WORKDAY', '2027-02-01'))).toEqual(['7 make-up-on-weekday 2027-02-01'])
  })
  test('where a day is said to be both', () => {
    expect(codes(entry('HOLIDAY', '2027-01-02'), entry('MAKE_UP_WORKDAY', '2027-01-02'))).toEqual([
      '7 day-twice 2027-01-02',
    ])
  })
  test('where nothing of the year is in it', () => {
    expect(codes(entry('HOLIDAY', '2028-05-01'))).toEqual(['null year-not-there 2027'])
  })
})

describe('a person looks twice', () => {
  test('where a holiday is missing', () => {
    const { cautions } = judge(entry('HOLIDAY', '2027-01-01', '2027-01-03'))
    expect(cautions).toEqual([
      {
        code: 'festivals-missing',
        festivals: ['SPRING_FESTIVAL', 'TOMB_SWEEPING', 'LABOUR_DAY', 'DRAGON_BOAT', 'MID_AUTUMN', 'NATIONAL_DAY'],
      },
    ])
  })
  test('where a day is named twice alike; it counts once', () => {
    const judged = judge(entry('HOLIDAY', '2027-01-01', '2027-01-03'), entry('HOLIDAY', '2027-01-01'))
    expect(judged.days).toHaveLength(3)
    expect(judged.cautions).toContainEqual({ code: 'repeated', count: 1 })
  })
  // In 2020 Mid-Autumn fell on National Day, and the library names that day for the latter alone.
  test('not at any year since 2008 as the library has it, which is proposed as it is', () => {
    const { days } = calendarRows()
    for (let year = 2008; year <= 2026; year++) {
      const own = judgeFile(year, {
        entries: days.map(({ day, kind, name }) => ({ line: 1, from: day, to: day, kind, name })),
        faults: [],
        unmarked: [],
      })
      expect([year, own.faults, missingFestivals(own.days)]).toEqual([year, [], year === 2020 ? ['MID_AUTUMN'] : []])
      expect(() => ensureNotice(year, own.days, localDate('2026-11-26'))).not.toThrow()
    }
  })
})

describe('whoever wrote it, no notice', () => {
  const today = localDate('2026-11-26')
  const refusal = (year: number, days: CalendarDay[]) => {
    try {
      ensureNotice(year, days, today)
    } catch (error) {
      return error instanceof Refusal ? error.code : error
    }
    return undefined
  }
  test.each([
    ['speaks of a year that nobody can know', 2029, [rest('2029-01-01')], 'calendar-year-outside'],
    ['speaks of another year', 2027, [rest('2027-12-29')], 'calendar-day-outside'],
    ['names a day twice', 2027, [rest('2027-01-01'), rest('2027-01-01')], 'calendar-day-twice'],
    ['makes a weekday a make-up day', 2027, [rest('2027-01-01'), work('2027-02-01')], 'calendar-make-up-on-weekday'],
    ['has work alone', 2027, [work('2027-01-30')], 'calendar-empty'],
  ])('%s', (_, year, days, code) => expect(refusal(year, days)).toBe(code))
  test('is refused that speaks of 29 December before', () => {
    expect(refusal(2027, [rest('2026-12-29')])).toBeUndefined()
  })
})

test('two notices differ in the days that are of another kind, not in names', () => {
  const before = [rest('2027-01-01'), rest('2027-01-02'), work('2027-01-30')]
  const after = [rest('2027-01-01', '新年'), rest('2027-01-04'), { ...rest('2027-01-30'), name: '春节' }]
  expect(differenceOf(before, after).map(({ day, before: was, after: is }) => [day, was, is])).toEqual([
    ['2027-01-02', 'HOLIDAY', null],
    ['2027-01-04', null, 'HOLIDAY'],
    ['2027-01-30', 'MAKE_UP_WORKDAY', 'HOLIDAY'],
  ])
  expect(sameDays([rest('2027-01-01'), rest('2027-01-02')], [rest('2027-01-02', '新年'), rest('2027-01-01')])).toBe(
    true,
  )
})

test('days that follow each other are one stretch', () => {
  expect(stretchesOf([rest('2027-01-02'), rest('2027-01-01'), rest('2027-01-04')])).toMatchObject([
    { from: '2027-01-01', to: '2027-01-02', days: 2 },
    { from: '2027-01-04', to: '2027-01-04', days: 1 },
  ])
})

describe('a table', () => {
  const row = (number: number, ...texts: string[]) => ({ number, cells: texts.map((text) => (text ? { text } : null)) })
  const read = (...rows: ReturnType<typeof row>[]) =>
    readRows([row(1, '2027年放假安排'), row(2, '日期', '名称', '类型', '结束日期'), ...rows])
  test('is read by its headings, a line for a day or for some', () => {
    const { entries } = read(
      row(3, '2027年2月5日', '春节', '休', '2027-02-11'),
      row(4, '2027/1/30', '春节', '调休上班'),
      row(5),
    )
    expect(entries.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['2027-02-05', '2027-02-11', 'HOLIDAY'],
      ['2027-01-30', '2027-01-30', 'MAKE_UP_WORKDAY'],
    ])
  })
  test('names what is wrong with its line', () => {
    const { faults } = read(
      row(3, '2027-02-30', '春节', '休'),
      row(4, '2月5日', '春节', '休'),
      row(5, '2027-02-05', '春节', '也许'),
      row(6, '2027-02-05', '', '休'),
      row(7, '', '春节', '休'),
      row(8, '2027-02-05', '春节', '休', '2027-02-01'),
    )
    expect(faults.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 day-unreadable',
      '4 day-unreadable',
      '5 kind-unknown',
      '6 name-missing',
      '7 day-missing',
      '8 range-backwards',
    ])
  })
  test('without headings is none', () => {
    expect(() => readRows([row(1, '2027-01-01', '休', '元旦')])).toThrow(Refusal)
  })
})

describe('moved days', () => {
  const line = (key: string, dueOn: string, more: object = {}) => ({
    ...{
      key,
      purpose: 'reply' as const,
      bearer: 'LEAD' as const,
      unitId: 'u1',
      isProvisional: true,
      doneOn: null,
      voidOn: null,
    },
    ...{ dueOn: localDate(dueOn), ...more },
  })
  const move = (purpose: 'reply' | 'draft' | 'feedback', unitId: string | null = 'u1') => ({
    ...{ purpose, unitId, before: localDate('2027-02-11'), after: localDate('2027-02-12') },
  })

  test('a day that only becomes certain has not moved; what is over on either side stays out', () => {
    const kept = [
      line('a', '2027-02-11'),
      line('b', '2027-02-11'),
      line('c', '2027-02-11', { doneOn: localDate('2027-01-01') }),
    ]
    const counted = [
      line('a', '2027-02-12'),
      line('b', '2027-02-11', { isProvisional: false }),
      line('c', '2027-02-12'),
    ]
    const { moved, settled } = compareLines(kept, counted)
    expect([moved.map(({ before }) => before.key), settled]).toEqual([['a'], 1])
  })

  test('are told as far as everybody may hear of them, each once', () => {
    expect(tellMoves([move('draft'), move('reply'), move('reply', 'u2')])).toMatchObject({
      telling: 'OPEN',
      moves: [{ purpose: 'reply' }],
      unitIds: ['u1', 'u2'],
    })
    expect(tellMoves([move('draft')])).toMatchObject({ telling: 'UNIT', unitIds: ['u1'] })
    expect(tellMoves([move('feedback', null)])).toMatchObject({ telling: 'FEEDBACK', unitIds: [] })
  })
})
