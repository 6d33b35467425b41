import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type CalendarEntry, feedText } from '@/lib/documents/calendar/feed-text'
import { localDate } from '@/lib/domain/deadlines/local-date'

const head = { name: '济阳代表建议期限', host: 'huiyin.example', language: 'ZH' } as const

const entry = (facts: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: '0199-1',
  day: localDate('2022-06-01'),
  summary: '12号建议　答复（住房和城乡建设局）',
  description: '关于改善老旧小区停车条件的建议',
  address: 'https://huiyin.example/suggestions/0199',
  isTentative: false,
  revision: 2,
  changedAt: new Date('2022-04-11T02:00:00Z'),
  ...facts,
})

const parsed = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')

function only(facts: Partial<CalendarEntry> = {}) {
  const [event] = parsed(feedText(head, [entry(facts)]))
  if (!event) throw new Error('no event')
  return event
}

test('a client reads number, purpose, unit, title, address and the day as it stands', () => {
  const event = new ICAL.Event(only())
  expect(event.uid).toBe('0199-1@huiyin.example')
  expect(event.summary).toBe('12号建议　答复（住房和城乡建设局）')
  expect(event.description).toBe('关于改善老旧小区停车条件的建议')
  expect(event.sequence).toBe(2)
  expect(event.startDate.isDate).toBe(true)
  expect(event.startDate.toString()).toBe('2022-06-01')
  expect(event.endDate.toString()).toBe('2022-06-02')
  expect(String(only().getFirstPropertyValue('url'))).toBe('https://huiyin.example/suggestions/0199')
  expect(only().getFirstPropertyValue('status')).toBe('CONFIRMED')
})

test.each(['Pacific/Kiritimati', 'America/Adak', 'Asia/Shanghai', 'UTC'])('a day is the same day in %s', (zone) => {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    const text = feedText(head, [entry({ day: localDate('2024-02-29') })])
    expect(text).toContain('DTSTART;VALUE=DATE:20240229')
    expect(text).toContain('DTEND;VALUE=DATE:20240301')
  } finally {
    process.env.TZ = before
  }
})

test('no line is longer than 75 octets, and long Chinese titles come back whole', () => {
  const title = '关于进一步改善老旧小区停车条件、打通消防通道并增设电动自行车集中充电设施的建议'.repeat(4)
  const text = feedText(head, [entry({ description: title })])
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(new ICAL.Event(only({ description: title })).description).toBe(title)
})

test('commas, semicolons, backslashes and line breaks in a title stay text', () => {
  const title = 'a,b;c\\d\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:x'
  const events = parsed(feedText(head, [entry({ summary: title, description: title })]))
  expect(events).toHaveLength(1)
  const event = new ICAL.Event(events[0])
  expect(event.summary).toBe(title)
  expect(event.description).toBe(title)
})

test('the same entries make the same text, a day that moved another with a higher sequence', () => {
  expect(feedText(head, [entry()])).toBe(feedText(head, [entry()]))
  const moved = { day: localDate('2022-06-13'), revision: 3, changedAt: new Date('2022-04-12T02:00:00Z') }
  expect(only(moved).getFirstPropertyValue('sequence')).toBe(3)
  expect(String(only(moved).getFirstPropertyValue('last-modified'))).toBe('2022-04-12T02:00:00Z')
  expect(String(only(moved).getFirstPropertyValue('uid'))).toBe(String(only().getFirstPropertyValue('uid')))
})

test('a day that may move yet is tentative, and nothing in it takes up time', () => {
  expect(only({ isTentative: true }).getFirstPropertyValue('status')).toBe('TENTATIVE')
  expect(only().getFirstPropertyValue('transp')).toBe('TRANSPARENT')
})

test('nobody with nothing to do has an empty calendar that clients still read', () => {
  expect(parsed(feedText(head, []))).toEqual([])
})
