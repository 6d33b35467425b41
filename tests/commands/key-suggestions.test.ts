import { beforeEach, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { listAssignments } from '@/lib/queries/list-assignments'
import { listKeySuggestions } from '@/lib/queries/list-key-suggestions'
import { listRegistry } from '@/lib/queries/list-registry'
import { leaderHome } from '@/lib/queries/supervision-home'
import { assignmentFilterSchema } from '@/lib/schemas/assignment-filter'
import { keyFilterSchema } from '@/lib/schemas/key-suggestion'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { handIn } from '../support/a-draft'
import { fixing, heldMeeting, nominated } from '../support/keys'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-10'
let town: Town
let suggestionId: string

beforeEach(async () => {
  town = await foundTown()
  suggestionId = await inHand()
})

const inHand = () =>
  assigned(town, [
    { unit: town.transport, role: 'LEAD' },
    { unit: town.housing, role: 'ASSIST' },
  ])
const kept = (id: string) => rows.keyNomination.findUniqueOrThrow({ where: { id }, include: { meeting: true } })
const eventsOf = (subjectId: string) => rows.event.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })
const fix = (decisions: object[], more: object = {}, by: Person = town.office, on = '2022-03-15') =>
  act<{ fixed: number }>(by, 'fix-key-suggestions', { ...heldMeeting('2022-03-15', more), decisions }, on)
const fixed = async () => {
  const id = await nominated(town.office, suggestionId, day)
  await fix([fixing(town, id)])
  return id
}
const revoke = (nominationId: string, more: object = {}, by: Person = town.office) =>
  act(
    by,
    'revoke-key-suggestion',
    {
      nominationId,
      ...heldMeeting('2022-04-12', { minutesNumber: '〔2022〕4号', ...more }),
      reason: '已经并入年度工程。',
    },
    '2022-04-12',
  )

test('the office nominates with grounds and a reason; until it is fixed only the committee knows', async () => {
  const id = await nominated(town.office, suggestionId, day, { grounds: ['COMPLEX', 'FOCUS_OF_YEAR'] })
  expect(await kept(id)).toMatchObject({ grounds: ['COMPLEX', 'FOCUS_OF_YEAR'], outcome: null, proposer: '代表工委' })
  expect((await eventsOf(id)).map(({ type }) => type)).toEqual(['key.nominated'])
  const seenBy = async (person: Person) => (await see(person, getSuggestion, suggestionId, day)).keyNomination
  expect(await seenBy(town.leader)).toMatchObject({ id, outcome: null })
  for (const person of [town.lead, town.transport.head, town.government, town.officer])
    expect(await seenBy(person)).toBeNull()
  const told = (await see(town.lead, getSuggestion, suggestionId, day)).happenings.map(({ type }) => type)
  expect(told).not.toContain('key.nominated')
})

test('a leader nominates as well; nobody else does, and a refusal leaves nothing behind', async () => {
  for (const person of [town.lead, town.government, town.transport.head, town.officer, town.security])
    expect(await refusalOf(nominated(person, suggestionId, day))).toBe('not-found')
  expect(await rows.keyNomination.count({ where: { suggestionId } })).toBe(0)
  await nominated(town.leader, suggestionId, day)
  expect(await refusalOf(nominated(town.office, suggestionId, day))).toBe('key-nominated-already')
  const submitted = await handIn(town.lead, day)
  expect(await refusalOf(nominated(town.office, submitted, day))).toBe('key-not-now')
})

test('two nominate at once: it stands once', async () => {
  const answers = await Promise.all([
    refusalOf(nominated(town.office, suggestionId, day)),
    refusalOf(nominated(town.leader, suggestionId, day)),
  ])
  expect(answers.toSorted()).toEqual(['key-nominated-already', undefined])
})

test('one meeting fixes some and not others, in one act, and each has its event', async () => {
  const other = await inHand()
  const [one, two] = [await nominated(town.office, suggestionId, day), await nominated(town.leader, other, day)]
  const not = { isFixed: false, reason: '已列入民生实事，不再重复。', supervisingOffice: '' }
  const answer = await fix([fixing(town, one, { governmentLeader: '李明副区长' }), fixing(town, two, not)])
  expect(answer).toMatchObject({ fixed: 1 })
  expect(await kept(one)).toMatchObject({
    outcome: 'FIXED',
    leaderId: town.leader.personId,
    governmentLeader: '李明副区长',
    progressDays: 30,
    meeting: { minutesNumber: '〔2022〕2号' },
  })
  expect(await kept(two)).toMatchObject({ outcome: 'NOT_FIXED', outcomeReason: not.reason, leaderId: null })
  expect((await eventsOf(one)).at(-1)).toMatchObject({ type: 'key.fixed' })
  expect((await eventsOf(two)).at(-1)).toMatchObject({ type: 'key.not-fixed' })
  const { rows: listed, counts } = await see(town.office, listKeySuggestions, keyFilterSchema.parse({}), day)
  expect([listed.map((row) => row.suggestionId), counts]).toEqual([
    [suggestionId],
    { fixed: 1, nominated: 0, 'not-fixed': 1 },
  ])
})

test('what is fixed is marked in the registry, at the desk of the unit, on the page, and is found by the filter', async () => {
  const plain = await inHand()
  await fixed()
  const all = await see(town.office, listRegistry, registryFilterSchema.parse({}), day)
  expect(all.rows.map(({ id, isKey }) => [id, isKey])).toEqual([
    [plain, false],
    [suggestionId, true],
  ])
  const only = await see(town.office, listRegistry, registryFilterSchema.parse({ mark: 'KEY' }), day)
  expect(only.rows.map(({ id }) => id)).toEqual([suggestionId])
  const desk = await see(town.transport.head, listAssignments, assignmentFilterSchema.parse({}), day)
  expect(desk.rows.filter(({ isKey }) => isKey).map((row) => row.suggestionId)).toEqual([suggestionId])
  const { keyNomination } = await see(town.transport.head, getSuggestion, suggestionId, day)
  expect(keyNomination).toMatchObject({ outcome: 'FIXED', leader: town.leader.name, progressDays: 30 })
  const { led } = await see(town.leader, leaderHome, null, day)
  expect(led.map((row) => row.suggestionId)).toEqual([suggestionId])
})

test('delegate, heads and clerks of the units, the leader, the government office are told', async () => {
  const id = await fixed()
  const event = (await eventsOf(id)).at(-1)
  await deliverEvent({ congressId: town.congressId, eventId: event?.id ?? '' })
  const told = await rows.notice.findMany({ where: { eventId: event?.id ?? '', channel: 'IN_APP' } })
  const { lead, leader, government, transport, housing } = town
  const expected = [lead, leader, government, transport.head, transport.clerk, housing.head, housing.clerk]
  expect(told.map(({ personId }) => personId).sort()).toEqual(expected.map(({ personId }) => personId).sort())
})

test('a decision that does not hold refuses the whole meeting', async () => {
  const other = await inHand()
  const [one, two] = [await nominated(town.office, suggestionId, day), await nominated(town.office, other, day)]
  await act(town.office, 'take-back-key-nomination', { nominationId: two, reason: '提名有误，另行研究。' }, day)
  expect(await refusalOf(fix([fixing(town, one), fixing(town, two)]))).toBe('key-decided-already')
  expect(await refusalOf(fix([fixing(town, one, { leaderId: town.office.personId })]))).toBe('not-found')
  expect(await refusalOf(fix([fixing(town, one)], {}, town.office, '2022-03-14'))).toBe('meeting-in-future')
  for (const bad of [{ leaderId: '' }, { supervisingOffice: '' }, { progressDays: 6 }, { isFixed: false }])
    expect(await refusalOf(fix([fixing(town, one, bad)]))).toBe('shape-refused')
  expect(await refusalOf(fix([fixing(town, one), fixing(town, one)]))).toBe('shape-refused')
  for (const person of [town.leader, town.government, town.lead, town.transport.head])
    expect(await refusalOf(fix([fixing(town, one)], {}, person))).toBe('not-found')
  expect(await kept(one)).toMatchObject({ outcome: null, meetingId: null })
  expect(await rows.directorsMeeting.count({ where: { congressId: town.congressId } })).toBe(0)
})

test('two clerks write down the same meeting at once: it decides once', async () => {
  const id = await nominated(town.office, suggestionId, day)
  const answers = await Promise.all([refusalOf(fix([fixing(town, id)])), refusalOf(fix([fixing(town, id)]))])
  expect(answers.toSorted()).toEqual(['key-decided-already', undefined])
})

test('the minutes of one meeting may decide in two sittings, and never stand for another meeting', async () => {
  const other = await inHand()
  const [one, two] = [await nominated(town.office, suggestionId, day), await nominated(town.office, other, day)]
  await fix([fixing(town, one)])
  expect(await refusalOf(fix([fixing(town, two)], { name: '第十九届人大常委会第三次主任会议' }))).toBe(
    'minutes-number-taken',
  )
  await fix([fixing(town, two)])
  expect((await kept(two)).meetingId).toBe((await kept(one)).meetingId)
})

test('a meeting revokes; the mark goes, the unit and the leader are told, and it can be nominated anew', async () => {
  const id = await fixed()
  expect(await refusalOf(revoke(id, {}, town.leader))).toBe('not-found')
  await revoke(id)
  expect(await refusalOf(revoke(id, { minutesNumber: '〔2022〕5号' }))).toBe('key-not-fixed')
  expect(await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({ keyFixedOn: null })
  expect((await see(town.leader, leaderHome, null, day)).led).toEqual([])
  const event = (await eventsOf(id)).at(-1)
  expect(event).toMatchObject({ type: 'key.revoked', data: { leaderId: town.leader.personId } })
  expect(await refusalOf(nominated(town.office, suggestionId, '2022-04-13'))).toBeUndefined()
})
