import { beforeAll, expect, test } from 'vitest'
import { getCalendar } from '@/lib/queries/get-calendar'
import { getEdition } from '@/lib/queries/get-edition'
import { answerUploadedCalendar } from '@/lib/web/door-for-calendars'
import { adopted, notice2027, propose, proposed } from '../support/calendars'
import { assignedTo } from '../support/handling'
import { requestTo } from '../support/http'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const on = '2026-11-20'
let town: Town
let neighbour: Town

beforeAll(async () => {
  town = await foundTown()
  neighbour = await foundTown('商河')
})

const given = { year: 2027, source: '安排.ics', days: notice2027 }
const refused = (by: Person, name: string, input: object) => refusalOf(act(by, name, input, on))
const editions = () => rows.calendarEdition.count({ where: { congressId: town.congressId } })

test('only the delegate office hands in, confirms or discards; for everybody else it does not exist', async () => {
  const editionId = await proposed(neighbour, on)
  const people = [town.lead, town.transport.clerk, town.government, town.leader, town.system, town.audit]
  for (const by of people) {
    expect(await refused(by, 'propose-calendar', given)).toBe('not-found')
    for (const name of ['adopt-calendar', 'discard-calendar'])
      expect(await refused(by, name, { editionId })).toBe('not-found')
  }
  for (const name of ['adopt-calendar', 'discard-calendar'])
    expect(await refused(town.office, name, { editionId })).toBe('not-found')
})

test('what no notice can say is refused, and nothing of it is left', async () => {
  const before = await editions()
  const with_ = (more: object) => refused(town.office, 'propose-calendar', { ...given, ...more })
  expect(await with_({ year: 2031 })).toBe('calendar-year-outside')
  expect(await with_({ year: 2028 })).toBe('calendar-day-outside')
  expect(await with_({ days: [...notice2027, notice2027[0]] })).toBe('calendar-day-twice')
  const weekday = { day: '2027-02-01', kind: 'MAKE_UP_WORKDAY', name: '春节' }
  expect(await with_({ days: [...notice2027, weekday] })).toBe('calendar-make-up-on-weekday')
  const { days } = await rows.calendarEdition.findFirstOrThrow({ where: { congressId: town.congressId, year: 2026 } })
  expect(await with_({ year: 2026, days })).toBe('calendar-same')
  expect(await editions()).toBe(before)
})

test('one at a time is proposed for a year, and it cannot be confirmed before it is counted', async () => {
  const editionId = await propose(town, on)
  expect(await refused(town.office, 'propose-calendar', given)).toBe('calendar-waiting')
  expect(await refused(town.office, 'adopt-calendar', { editionId })).toBe('calendar-not-counted')
  await act(town.office, 'discard-calendar', { editionId }, on)
  expect(await refused(town.office, 'discard-calendar', { editionId })).toBe('move-not-open')
  const types = await rows.event.findMany({ where: { subjectId: editionId }, orderBy: { sequence: 'asc' } })
  expect(types.map(({ type }) => type)).toEqual(['calendar.proposed', 'calendar.discarded'])
})

test('two officers who hand in the same year at once have handed in one', async () => {
  const other = await foundTown('济阳')
  const outcomes = await Promise.all([1, 2, 3].map(() => refusalOf(act(other.office, 'propose-calendar', given, on))))
  expect(outcomes.filter((code) => code === undefined)).toHaveLength(1)
  for (const code of outcomes) expect([undefined, 'calendar-waiting', 'stale-version']).toContain(code)
  expect(await rows.calendarEdition.count({ where: { congressId: other.congressId, state: 'PROPOSED' } })).toBe(1)
})

test('two officers who confirm at once have confirmed once', async () => {
  const fresh = await foundTown('平阴')
  const editionId = await proposed(fresh, on)
  const answers = await Promise.all(
    Array.from({ length: 2 }, () => refusalOf(act(fresh.office, 'adopt-calendar', { editionId }, on))),
  )
  expect(answers.toSorted()).toEqual(['move-not-open', undefined])
  expect(await rows.calendarEdition.count({ where: { congressId: fresh.congressId, version: 2 } })).toBe(1)
})

test('the page says how each year stands; only the office sees what waits', async () => {
  const fresh = await foundTown('章丘')
  await assignedTo(fresh, fresh.transport, '2026-11-11')
  const editionId = await propose(fresh, on)
  const of2027 = async (by: Person) => {
    const { years, missingYear } = await see(by, getCalendar, { year: undefined }, on)
    const { version, proposedId, provisional } = years.find(({ year }) => year === 2027) ?? {}
    return [missingYear, version, proposedId, provisional]
  }
  expect(await of2027(fresh.office)).toEqual([2027, null, editionId, 2])
  expect(await of2027(fresh.transport.clerk)).toEqual([2027, null, null, 0])
})

test('the list of moves pages by day, and counts by what is awaited', async () => {
  const fresh = await foundTown('历城')
  for (let place = 0; place < 27; place++) await assignedTo(fresh, fresh.transport, '2026-11-11')
  const editionId = await adopted(fresh, on)
  const first = await see(fresh.office, getEdition, { editionId }, on)
  expect(first.byPurpose).toEqual([{ purpose: 'reply', count: 27 }])
  expect([first.moves.rows.length, first.moves.previous]).toEqual([25, null])
  const second = await see(fresh.office, getEdition, { editionId, page: first.moves.next as string }, on)
  expect(second.moves.rows).toHaveLength(2)
  const none = await see(fresh.office, getEdition, { editionId, purpose: 'draft' }, on)
  expect(none.moves.rows).toEqual([])
})

let serial = 0
async function upload(text: string, { by = town.office, name = 'a.ics', year = '2027' } = {}) {
  const headers = { 'Content-Type': 'application/octet-stream' }
  const request = requestTo('', { by, body: text, key: `calendar-${++serial}`, headers })
  const address = `http://localhost:3000/api/uploads/calendar?${new URLSearchParams({ name, year })}`
  const answer = await answerUploadedCalendar(new Request(address, request))
  return { status: answer.status, body: await answer.json() }
}

const ics = (...events: string[]) =>
  `BEGIN:VCALENDAR\r\n${events.map((one) => `BEGIN:VEVENT\r\n${one}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR`

test('a file is read and shown, and nothing is kept of it', async () => {
  const before = await editions()
  const { status, body } = await upload(
    ics('SUMMARY:元旦（休）\r\nDTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270104'),
  )
  expect(status).toBe(200)
  expect(body.result.days).toHaveLength(3)
  expect(body.result).toMatchObject({ year: 2027, isInForce: false, faultsInAll: 0, changes: [] })
  const table = await upload('日期,类型,名称\n2027-01-01,休,元旦\n2027-02-30,休,春节\n', { name: 'a.csv' })
  expect(table.body.result).toMatchObject({ faultsInAll: 1, faults: [{ code: 'day-unreadable', line: 3 }] })
  const changed = await upload('日期,类型,名称\n2026-01-01,休,元旦\n', { name: 'a.csv', year: '2026' })
  expect(changed.body.result.isInForce).toBe(true)
  expect(changed.body.result.changes.length).toBeGreaterThan(20)
  expect(await editions()).toBe(before)
})

test('what is no such file is refused in words, whatever it is', async () => {
  const code = async (...sent: Parameters<typeof upload>) => (await upload(...sent)).body.code
  expect(await code('')).toBe('file-empty')
  expect(await code('<html>', { name: 'a.ics' })).not.toBe('failed')
  expect(await code('BEGIN:VCALENDAR\0')).toBe('text-holds-nul')
  expect(await code(`BEGIN:VCALENDAR\n${'A'.repeat(9000)}`)).toBe('cell-too-long')
  expect(await code(`BEGIN:VCALENDAR${'\n'.repeat(60_001)}`)).toBe('too-many-rows')
  expect(await code('A'.repeat(1024 * 1024 + 1))).toBe('file-too-large')
  expect(await code('a,b\n1,2\n', { name: 'a.csv' })).toBe('calendar-columns-missing')
  expect(await code(ics(), { year: '2099' })).toBe('calendar-year-outside')
  expect(await code(ics(), { year: 'x' })).toBe('shape-refused')
  expect(await code(ics(), { by: town.lead })).toBe('not-found')
  const many = ics(...Array.from({ length: 5000 }, () => 'SUMMARY:元旦（休）'))
  const { body } = await upload(many)
  expect([body.result.faults.length, body.result.faultsInAll]).toEqual([50, 5000])
})
