import { expect, test } from 'vitest'
import { acceptSilenceIn } from '@/lib/jobs/accept-silence'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { unopened } from '@/lib/queries/unopened'
import { assigned, assignedTo } from '../support/handling'
import { act, refusalOf, see } from '../support/people'
import { clock } from '../support/reminding'
import { askReturn, holdersOf, overrule } from '../support/returning'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const { housing, transport, office } = town

const silence = (day: string, time?: string) => acceptSilenceIn(town.congressId, clock(day, time))
const partOf = (id: string) => rows.assignment.findUniqueOrThrow({ where: { id } })
const sinceOf = async (id: string) => (await partOf(id)).acceptedBySilenceOn?.toISOString().slice(0, 10) ?? null
const eventOf = (id: string) =>
  rows.event.findMany({ where: { subjectId: id, type: 'assignment.accepted-by-silence' } })

test('the last day passes at midnight, and silence is acceptance, once, apart from acknowledgement', async () => {
  const [assignmentId, suggestionId] = await assignedTo(town, housing)
  await silence('2022-03-07', '23:59')
  expect(await sinceOf(assignmentId)).toBeNull()
  await silence('2022-03-08', '00:01')
  await silence('2022-03-09')
  expect(await sinceOf(assignmentId)).toBe('2022-03-08')
  expect(await partOf(assignmentId)).toMatchObject({ acknowledgedOn: null, firstOpenedAt: null, status: 'ASSIGNED' })
  const events = await eventOf(assignmentId)
  expect(events.map(({ data }) => data)).toEqual([{ unit: housing.name, lastDay: '2022-03-07', since: '2022-03-08' }])
  expect((await holdersOf(suggestionId)).at(-1)).toBe('LEAD accepted-by-silence 2022-03-08')
  expect(await refusalOf(askReturn(housing.clerk, assignmentId, transport, '2022-03-08'))).toBe('move-not-open')
})

test('clerk, head and office are told, in office hours', async () => {
  const [assignmentId] = await assignedTo(town, housing)
  await silence('2022-03-08', '00:01')
  const [event] = await eventOf(assignmentId)
  const [job] = await rows.$queryRaw<{ from: Date }[]>`
    SELECT start_after AS "from" FROM pgboss.job WHERE data->>'eventId' = ${event?.id ?? ''}`
  expect(job?.from).toEqual(clock('2022-03-08', '08:30'))
  await deliverEvent({ congressId: town.congressId, eventId: event?.id ?? '' })
  const told = await rows.notice.findMany({ where: { eventId: event?.id ?? '', channel: 'IN_APP' } })
  expect(told.map(({ personId }) => personId).sort()).toEqual(
    [housing.clerk, housing.head, office].map(({ personId }) => personId).sort(),
  )
})

test('who has objected is not silent; overruled after the last day, he has the day of the decision left', async () => {
  const [assignmentId] = await assignedTo(town, housing)
  await askReturn(housing.clerk, assignmentId, transport, '2022-03-07')
  await silence('2022-03-09')
  expect(await sinceOf(assignmentId)).toBeNull()
  await overrule(office, assignmentId, '2022-03-10')
  await silence('2022-03-10', '23:00')
  expect(await sinceOf(assignmentId)).toBeNull()
  await silence('2022-03-12')
  expect(await sinceOf(assignmentId)).toBe('2022-03-11')
})

test('two workers at once say it once', async () => {
  const [assignmentId] = await assignedTo(town, housing)
  await Promise.all([silence('2022-03-08'), silence('2022-03-08')])
  expect(await eventOf(assignmentId)).toHaveLength(1)
})

test('a suggestion that somebody is at work on waits for the next turn, and holds up no other', async () => {
  const [[held, suggestionId], [free]] = [await assignedTo(town, housing), await assignedTo(town, housing)]
  await rows.$transaction(async (client) => {
    await client.$queryRaw`SELECT id FROM suggestion WHERE id = ${suggestionId}::uuid FOR UPDATE`
    await silence('2022-03-08')
    expect([await sinceOf(held), await sinceOf(free)]).toEqual([null, '2022-03-08'])
  })
  await silence('2022-03-08')
  expect(await sinceOf(held)).toBe('2022-03-08')
})

test('two silent units of one suggestion each have accepted, and two workers share many suggestions', async () => {
  const both = [
    { unit: housing, role: 'LEAD' as const },
    { unit: transport, role: 'ASSIST' as const },
  ]
  const handled = []
  for (let made = 0; made < 6; made++) handled.push(await assigned(town, both))
  const counts = await Promise.all([silence('2022-03-08'), silence('2022-03-08')])
  expect(counts[0] + counts[1]).toBe(12)
  for (const id of handled.flatMap(({ assignmentIds }) => assignmentIds)) {
    expect(await sinceOf(id)).toBe('2022-03-08')
    expect(await eventOf(id)).toHaveLength(1)
  }
})

test('the silent unit stays on the daily list until it acknowledges, with its telephones and the last call', async () => {
  const other = await foundTown()
  const [assignmentId, suggestionId] = await assignedTo(other, other.housing)
  await rows.person.update({ where: { id: other.housing.clerk.personId }, data: { phone: '13800000001' } })
  await acceptSilenceIn(other.congressId, clock('2022-03-08'))
  const list = async (by = other.office) => (await see(by, unopened, { page: undefined }, '2022-03-09')).rows
  const note = { personId: other.housing.clerk.personId, note: '已告知，今天下午签收。' }
  await act(other.office, 'note-call', note, '2022-03-09')
  expect(await list()).toMatchObject([
    {
      name: other.housing.name,
      total: 1,
      waiting: [{ id: assignmentId, suggestionId, openedAt: null, openedBy: null, silentSince: '2022-03-08' }],
      people: [
        { name: other.housing.clerk.name, phone: '13800000001', lastCall: { by: other.office.name, note: note.note } },
        { name: other.housing.head.name, phone: null, lastCall: null },
      ],
    },
  ])
  await act(other.housing.head, 'open-assignment', { assignmentId }, '2022-03-09')
  await act(other.housing.clerk, 'open-assignment', { assignmentId }, '2022-03-09')
  expect((await list())[0]?.waiting).toMatchObject([
    { openedAt: expect.any(String), openedBy: other.housing.head.name },
  ])
  for (const person of [other.government, other.housing.head]) expect(await refusalOf(list(person))).toBe('not-found')
  await act(other.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-09')
  expect(await list()).toEqual([])
  expect(await refusalOf(act(other.office, 'note-call', note, '2022-03-09'))).toBe('not-found')
})
