import { beforeAll, expect, test } from 'vitest'
import { recount } from '@/lib/jobs/recount'
import { remindIn } from '@/lib/jobs/remind'
import { adopted, dueDays, notice2027, proposed, recountOf } from '../support/calendars'
import { aContact, aReply, assigned, assignedTo } from '../support/handling'
import { act, refusalOf } from '../support/people'
import { clock, remindersOf } from '../support/reminding'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const handedOver = '2026-11-11'
const decided = '2026-11-20'
let town: Town
let neighbour: Town

beforeAll(async () => {
  neighbour = await foundTown('商河')
})

/** Each test has a congress of its own: there is one calendar in each. */
const freshTown = async (name: string) => {
  town = await foundTown(name)
  return town
}

const movedEvents = (suggestionId: string) => rows.event.findMany({ where: { suggestionId, type: 'deadline.moved' } })

test('a deadline counted before the notice is provisional; counting by the proposal changes nothing yet', async () => {
  await freshTown('甲')
  const [, suggestionId] = await assignedTo(town, town.transport, handedOver)
  const before = await dueDays(suggestionId)
  expect(before).toMatchObject({ reply: '2027-02-11?', draft: '2027-01-11?' })
  const editionId = await proposed(town, decided)
  expect(await recountOf(editionId)).toMatchObject({ phase: 'COUNTED', total: 5, done: 5, moved: 1, settled: 1 })
  const moves = await rows.recountMove.findMany({ where: { recount: { editionId } } })
  expect(moves).toMatchObject([{ provisionalBefore: true, provisionalAfter: false, isApplied: false }])
  expect([moves[0]?.dueBefore, moves[0]?.dueAfter]).toEqual([new Date('2027-02-11'), new Date('2027-02-12')])
  expect(await dueDays(suggestionId)).toEqual(before)
  expect(await movedEvents(suggestionId)).toEqual([])
})

test('confirmed, exactly the listed lines move, and each suggestion is told of once', async () => {
  await freshTown('乙')
  const { suggestionId } = await assigned(
    town,
    [
      { unit: town.transport, role: 'SEPARATE', part: '站点' },
      { unit: town.housing, role: 'SEPARATE', part: '小区' },
    ],
    handedOver,
  )
  const editionId = await adopted(town, decided)
  expect(await recountOf(editionId)).toMatchObject({ phase: 'APPLIED', done: 10, moved: 2, settled: 2 })
  expect(await dueDays(suggestionId)).toMatchObject({ reply: '2027-02-12', draft: '2027-01-11' })
  const [event, ...more] = await movedEvents(suggestionId)
  expect(more).toEqual([])
  expect(event?.data).toEqual({
    telling: 'OPEN',
    moves: [{ purpose: 'reply', before: '2027-02-11', after: '2027-02-12' }],
    unitIds: [town.transport.id, town.housing.id].sort(),
  })
  const { dueOn } = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
  expect(dueOn).toEqual(new Date('2027-02-12'))
  const open = { suggestionId, doneOn: null, voidOn: null }
  expect(await rows.deadline.count({ where: { ...open, calendarVersion: 2 } })).toBe(10)
})

test('what is over stays as it was counted, and so does another congress', async () => {
  await freshTown('丙')
  const [assignmentId, suggestionId] = await assignedTo(town, town.transport, handedOver)
  const [, elsewhere] = await assignedTo(neighbour, neighbour.transport, handedOver)
  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId }, '2026-11-11')
  await act(town.transport.clerk, 'log-contact', aContact(assignmentId, { contactedOn: '2026-11-12' }), '2026-11-12')
  await act(town.transport.clerk, 'submit-reply', aReply(assignmentId), '2026-11-13')
  await act(town.transport.head, 'sign-reply', { assignmentId, version: 1 }, '2026-11-16')
  const before = await dueDays(suggestionId)
  const versions = () =>
    rows.deadline.findMany({ where: { suggestionId }, select: { purpose: true, calendarVersion: true } })
  await adopted(town, decided)
  expect(await dueDays(suggestionId)).toEqual(before)
  expect(before.reply).toBe('2027-02-11?')
  const done = (await versions()).filter(({ purpose }) => !['feedback', 'commitment', 'publication'].includes(purpose))
  expect(new Set(done.map(({ calendarVersion }) => calendarVersion))).toEqual(new Set([1]))
  expect(await dueDays(elsewhere)).toMatchObject({ reply: '2027-02-11?' })
  expect(await rows.calendarEdition.count({ where: { congressId: neighbour.congressId, year: 2027 } })).toBe(0)
})

test('discarded, nothing of it is left and nothing has moved', async () => {
  await freshTown('丁')
  const [, suggestionId] = await assignedTo(town, town.transport, handedOver)
  const before = await dueDays(suggestionId)
  const editionId = await proposed(town, decided)
  await act(town.office, 'discard-calendar', { editionId }, decided)
  await recount(town)
  expect(await dueDays(suggestionId)).toEqual(before)
  expect(await rows.recountMove.count({ where: { recount: { editionId } } })).toBe(0)
  expect(await recountOf(editionId)).toMatchObject({ phase: 'DISCARDED', moved: 0 })
  expect(await refusalOf(act(town.office, 'adopt-calendar', { editionId }, decided))).toBe('move-not-open')
})

test('what changed between counting and confirming is counted as it is then', async () => {
  await freshTown('庚')
  const [answered, first] = await assignedTo(town, town.transport, handedOver)
  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId: answered }, '2026-11-11')
  const editionId = await proposed(town, decided)
  await act(town.transport.clerk, 'log-contact', aContact(answered, { contactedOn: '2026-11-20' }), decided)
  await act(town.transport.clerk, 'submit-reply', aReply(answered), decided)
  await act(town.transport.head, 'sign-reply', { assignmentId: answered, version: 1 }, decided)
  const [, later] = await assignedTo(town, town.transport, handedOver)
  await act(town.office, 'adopt-calendar', { editionId }, decided)
  await recount(town)
  expect(await movedEvents(first)).toEqual([])
  expect(await movedEvents(later)).toHaveLength(1)
  const moves = await rows.recountMove.findMany({ where: { recount: { editionId } } })
  expect(moves.map(({ suggestionId, isApplied }) => [suggestionId, isApplied])).toEqual([[later, true]])
})

test('an act between confirming and moving counts by the new calendar, and its people are told all the same', async () => {
  await freshTown('辛')
  const [assignmentId, suggestionId] = await assignedTo(town, town.transport, handedOver)
  const editionId = await proposed(town, decided)
  await act(town.office, 'adopt-calendar', { editionId }, decided)
  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId }, decided)
  expect(await dueDays(suggestionId)).toMatchObject({ reply: '2027-02-12' })
  await recount(town)
  const [event, ...more] = await movedEvents(suggestionId)
  expect(event?.data).toMatchObject({ moves: [{ purpose: 'reply', before: '2027-02-11', after: '2027-02-12' }] })
  expect(more).toEqual([])
})

test('across the new calendar the ladder goes on: a step that was taken is not taken again', async () => {
  await freshTown('壬')
  const [, suggestionId] = await assignedTo(town, town.transport, handedOver)
  await remindIn(town.congressId, clock('2027-01-12'))
  expect(await remindersOf(suggestionId)).toHaveLength(1)
  await adopted(town, '2027-01-12')
  await remindIn(town.congressId, clock('2027-01-13'))
  expect(await remindersOf(suggestionId)).toHaveLength(1)
  await remindIn(town.congressId, clock('2027-01-28'))
  const said = (await remindersOf(suggestionId)).map(({ data }) => data as { step: number; dueOn: string })
  expect(said.map(({ step, dueOn }) => [step, dueOn])).toEqual([
    [-30, '2027-02-11'],
    [-15, '2027-02-12'],
  ])
})

test('a notice that changes a year in force replaces it; each version explains what was counted by it', async () => {
  await freshTown('癸')
  const [, suggestionId] = await assignedTo(town, town.transport, handedOver)
  await adopted(town, decided)
  const longer = notice2027.map((one) => ({ ...one }))
  longer.push({ ...notice2027[0], day: '2027-02-12', name: '春节' } as (typeof notice2027)[0])
  const second = await adopted(town, '2026-12-01', { days: longer, source: '更正.csv' })
  expect(await dueDays(suggestionId)).toMatchObject({ reply: '2027-02-14' })
  expect(await movedEvents(suggestionId)).toHaveLength(2)
  const editions = await rows.calendarEdition.findMany({
    where: { congressId: town.congressId, year: 2027 },
    orderBy: { version: 'asc' },
  })
  expect(editions.map(({ state, version }) => [state, version])).toEqual([
    ['REPLACED', 2],
    ['ADOPTED', 3],
  ])
  expect(editions[1]?.id).toBe(second)
})
