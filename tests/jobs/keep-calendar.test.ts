import { beforeAll, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { keepCalendar } from '@/lib/jobs/keep-calendar'
import { recount } from '@/lib/jobs/recount'
import { addCalendar } from '@/lib/store/published-calendar'
import { transactOutside } from '@/lib/store/transact'
import { adopted, notice2027 } from '../support/calendars'
import { assigned } from '../support/handling'
import { act, at } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const now = at('2026-11-20')
let first: Town
let second: Town

beforeAll(async () => {
  first = await foundTown()
  second = await foundTown('商河')
})

const publish = (days = notice2027) =>
  transactOutside('worker', (tx) => addCalendar(tx, { years: [{ year: 2027, source: 'chinese-days 1.6.0' }], days }))
const editions = ({ congressId }: Town) =>
  rows.calendarEdition.findMany({ where: { congressId, year: 2027 }, orderBy: { id: 'asc' } })
const proposals = ({ congressId }: Town) => rows.event.findMany({ where: { congressId, type: 'calendar.proposed' } })

async function toldOf(eventId: string, { congressId }: Town): Promise<string[]> {
  await deliverEvent({ congressId, eventId })
  const told = await rows.notice.findMany({ where: { eventId } })
  const people = await rows.person.findMany({ where: { id: { in: told.map(({ personId }) => personId) } } })
  return people.map(({ name }) => name).sort()
}

test('what every congress has is proposed to none', async () => {
  expect(await keepCalendar(first.congressId, now)).toEqual([])
})

test('a year that the software learns is proposed once to each congress, whoever looks how often; its office is told', async () => {
  expect(await publish()).toEqual([2027])
  expect(await publish()).toEqual([])
  await Promise.all(Array.from({ length: 4 }, () => keepCalendar(first.congressId, now)))
  expect(await keepCalendar(first.congressId, now)).toEqual([])
  expect(await keepCalendar(second.congressId, now)).toEqual([2027])
  for (const town of [first, second]) {
    expect((await editions(town)).map(({ state, source }) => [state, source])).toEqual([
      ['PROPOSED', 'chinese-days 1.6.0'],
    ])
    const [event, ...more] = await proposals(town)
    expect(more).toEqual([])
    expect(await toldOf(event?.id as string, town)).toEqual([town.office.name])
    expect(await rows.recount.count({ where: { congressId: town.congressId, phase: 'COUNTING' } })).toBe(1)
  }
})

test('what the office discarded it is not asked about again, until the year is published otherwise', async () => {
  const [edition] = await editions(first)
  await act(first.office, 'discard-calendar', { editionId: edition?.id }, now)
  expect(await keepCalendar(first.congressId, now)).toEqual([])
  const changed = [...notice2027, { day: localDate('2027-02-12'), kind: 'HOLIDAY' as const, name: '春节' }]
  expect(await publish(changed)).toEqual([2027])
  expect(await keepCalendar(first.congressId, now)).toEqual([2027])
})

test('what the office entered itself out of the notice is not proposed again by the software', async () => {
  const third = await foundTown('平阴')
  await rows.calendarEdition.deleteMany({ where: { congressId: third.congressId, year: 2027 } })
  await publish()
  await adopted(third, '2026-11-20')
  expect(await keepCalendar(third.congressId, now)).toEqual([])
})

test('a second notice waits until the first is decided, and has its turn then', async () => {
  const town = await foundTown('章丘')
  await rows.calendarEdition.deleteMany({ where: { congressId: town.congressId, year: { in: [2026, 2027] } } })
  expect((await keepCalendar(town.congressId, now)).sort()).toEqual([2026, 2027])
  const phases = async () =>
    (await rows.recount.findMany({ where: { congressId: town.congressId }, include: { edition: true } }))
      .map(({ phase, edition }) => `${edition.year} ${phase}`)
      .sort()
  await recount(town)
  expect(await phases()).toEqual(['2026 COUNTED'])
  const waiting = await rows.calendarEdition.findFirstOrThrow({
    where: { congressId: town.congressId, year: 2026, state: 'PROPOSED' },
  })
  await act(town.office, 'adopt-calendar', { editionId: waiting.id }, now)
  await recount(town)
  expect(await phases()).toEqual(['2026 APPLIED', '2027 COUNTING'])
  await recount(town)
  expect(await phases()).toEqual(['2026 APPLIED', '2027 COUNTED'])
})

test('of moved days each person hears once a suggestion: the units whose they are, and the signers', async () => {
  const town = await foundTown('历城')
  await rows.calendarEdition.deleteMany({ where: { congressId: town.congressId, year: 2027 } })
  const handlers = [
    { unit: town.transport, role: 'LEAD' as const },
    { unit: town.street, role: 'ASSIST' as const },
  ]
  const { suggestionId } = await assigned(town, handlers, '2026-11-11', { confirmed: [town.coSigner] })
  await adopted(town, '2026-11-20')
  const [event, ...more] = await rows.event.findMany({ where: { suggestionId, type: 'deadline.moved' } })
  expect(more).toEqual([])
  const { transport, lead, coSigner } = town
  expect(await toldOf(event?.id as string, town)).toEqual(
    [transport.clerk.name, transport.head.name, lead.name, coSigner.name].sort(),
  )
})
