import { describe, expect, test } from 'vitest'
import { judgeFile } from '@/lib/domain/calendar/judge-file'
import { readEvents } from '@/lib/domain/calendar/read-events'

const file = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((one) => ['BEGIN:VEVENT', ...one, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n')
const entries = (...events: string[][]) => readEvents(file(...events)).entries.map(({ line: _, ...one }) => one)
const faults = (text: string) => readEvents(text).faults.map(({ code, line }) => `${line} ${code}`)

describe('what a day is', () => {
  test.each([
    ['元旦（休）', 'HOLIDAY', '元旦'],
    ['春节(班)', 'MAKE_UP_WORKDAY', '春节'],
    ['【休】清明节', 'HOLIDAY', '清明节'],
    ['[班]劳动节', 'MAKE_UP_WORKDAY', '劳动节'],
    ['休：端午节', 'HOLIDAY', '端午节'],
    ['班 中秋节', 'MAKE_UP_WORKDAY', '中秋节'],
    ['国庆节 休', 'HOLIDAY', '国庆节'],
    ['国庆节 假期 第1天/共8天', 'HOLIDAY', '国庆节'],
    ['春节 补班 第2天/共2天', 'MAKE_UP_WORKDAY', '春节'],
    ['春节假期调休上班', 'MAKE_UP_WORKDAY', '春节'],
  ])('%s', (summary, kind, name) => {
    expect(entries([`SUMMARY:${summary}`, 'DTSTART;VALUE=DATE:20270101'])).toMatchObject([{ kind, name }])
  })

  test('stands in the property or the category before it is read out of the summary', () => {
    const day = 'DTSTART;VALUE=DATE:20270130'
    expect(entries(['SUMMARY:春节', day, 'X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY'])).toMatchObject([
      { kind: 'MAKE_UP_WORKDAY' },
    ])
    expect(entries(['SUMMARY:春节', day, 'CATEGORIES:中国,放假'])).toMatchObject([{ kind: 'HOLIDAY' }])
  })

  test('is not guessed: a feast without a mark, or the word 班 inside another, is left out', () => {
    const read = readEvents(file(['SUMMARY:立春', 'DTSTART:20270204'], ['SUMMARY:班主任节', 'DTSTART:20270910']))
    expect(read).toMatchObject({ entries: [], faults: [] })
    expect(read.unmarked).toEqual([3, 7])
  })
})

describe('its days', () => {
  test('the end is the day after the last; without one it is one day', () => {
    const days = (...lines: string[]) => entries(['SUMMARY:春节（休）', ...lines])[0]
    expect(days('DTSTART;VALUE=DATE:20270205', 'DTEND;VALUE=DATE:20270212')).toMatchObject({
      from: '2027-02-05',
      to: '2027-02-11',
    })
    expect(days('DTSTART:20270205T000000', 'DTEND:20270206T000000')).toMatchObject({
      from: '2027-02-05',
      to: '2027-02-05',
    })
    expect(days('DTSTART:20270205', 'DURATION:P3D')).toMatchObject({ to: '2027-02-07' })
    expect(days('DTSTART:20270205')).toMatchObject({ to: '2027-02-05' })
  })

  test('a folded line is one, an escaped comma a comma', () => {
    expect(entries(['SUMMARY:国庆', ' 节\\,中秋节（休）', 'DTSTART;X-A="b:c":20271001'])).toMatchObject([
      { name: '国庆节 中秋节' },
    ])
  })
})

test('what is wrong is named with its line', () => {
  const text = file(
    ['SUMMARY:元旦（休）', 'DTSTART:20270230'],
    ['SUMMARY:元旦（休）', 'DTSTART:20270101', 'RRULE:FREQ=YEARLY'],
    ['SUMMARY:（休）', 'DTSTART:20270101'],
    ['SUMMARY:春节（休）'],
    ['SUMMARY:春节（休）', 'DTSTART:20270101', 'DTEND:20270601'],
    ['不是一行'],
  )
  expect(faults(text)).toEqual([
    '5 day-unreadable',
    '10 event-repeats',
    '13 name-missing',
    '16 day-missing',
    '22 range-too-long',
    '25 line-malformed',
  ])
  expect(faults('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:元旦（休）')).toEqual(['2 event-not-closed'])
})

test('alarms inside an event, and cancelled events, say nothing of days', () => {
  const alarm = ['SUMMARY:元旦（休）', 'BEGIN:VALARM', 'SUMMARY:班', 'END:VALARM', 'DTSTART:20270101']
  expect(entries(alarm)).toMatchObject([{ kind: 'HOLIDAY', name: '元旦' }])
  expect(entries(['SUMMARY:元旦（休）', 'DTSTART:20270101', 'STATUS:CANCELLED'])).toEqual([])
})

test('a megabyte of one kind of sign is read in a moment', () => {
  const started = performance.now()
  for (const sign of ['(', '第1', ' ', '休', '\\', '"', 'A'])
    readEvents(file([`SUMMARY:${sign.repeat(1_000_000 / sign.length)}`, 'DTSTART:20270101']))
  expect(performance.now() - started).toBeLessThan(5000)
})

test('out of a file of all years one year is taken, with the last days of December before it', () => {
  const rest = (day: string) => ['SUMMARY:元旦（休）', `DTSTART:${day}`]
  const judged = judgeFile(
    2027,
    readEvents(file(rest('20261231'), rest('20270101'), rest('20280101'), rest('20271231'))),
  )
  expect(judged.days.map(({ day }) => day)).toEqual(['2026-12-31', '2027-01-01'])
  expect(judged.cautions).toContainEqual({ code: 'other-years', count: 2 })
})
