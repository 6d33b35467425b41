import { describe, expect, test } from 'vitest'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { act, type Person, refusalOf, see } from '../support/people'
import { assignAll, plan, planDays, planned, plannedFor, sendOut } from '../support/planning'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const elsewhere = await foundTown('邻县')

async function sent() {
  const row = await plannedFor(town, [planned(town.transport, 'LEAD'), planned(town.housing, 'ASSIST')])
  await sendOut(town, [row])
  return row
}

const opinionOf = async (suggestionId: string, party: string, unitId: string | null = null) =>
  (await rows.preAssignmentOpinion.findFirstOrThrow({ where: { suggestionId, party, unitId, supersededAt: null } })).id

const agreed = { answer: 'AGREED', reason: '', proposedUnitId: '' }
const answer = (by: Person, opinionId: string, given: object = agreed, on = '2022-03-01') =>
  act(by, 'answer-pre-assignment', { opinionId, ...given }, on)

const opens = (by: Person, suggestionId: string) => refusalOf(see(by, getSuggestion, suggestionId, '2022-03-01'))

test('sent out, it is pre-assigned: no clock runs, and those who are asked can read it', async () => {
  const { suggestionId } = await plannedFor(town, [planned(town.transport, 'LEAD'), planned(town.housing, 'ASSIST')])
  expect(await opens(town.transport.clerk, suggestionId)).toBe('not-found')
  expect(await opens(town.government, suggestionId)).toBe('not-found')
  await sendOut(town, [{ suggestionId, version: 1 }])
  expect(await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({
    status: 'PRE_ASSIGNED',
    preAssignedOn: new Date('2022-02-25'),
    assignedOn: null,
    dueOn: null,
  })
  const asked = await rows.preAssignmentOpinion.findMany({ where: { suggestionId }, orderBy: { ordinal: 'asc' } })
  expect(asked.map(({ party, answer: said }) => [party, said])).toEqual([
    ['UNIT', null],
    ['UNIT', null],
    ['DELEGATE', null],
    ['GOVERNMENT', null],
  ])
  for (const by of [town.transport.clerk, town.housing.head, town.government])
    expect(await opens(by, suggestionId)).toBeUndefined()
  expect(await opens(town.court.clerk, suggestionId)).toBe('not-found')
  expect(await eventTypesOf(suggestionId)).toContain('suggestion.pre-assigned')
})

test('a court is asked without the government office', async () => {
  const row = await plannedFor(town, [planned(town.court, 'SOLE')])
  await sendOut(town, [row])
  expect(
    await rows.preAssignmentOpinion.count({ where: { suggestionId: row.suggestionId, party: 'GOVERNMENT' } }),
  ).toBe(0)
  expect(await opens(town.government, row.suggestionId)).toBe('not-found')
})

test('each party answers for itself, and may think better of it until the day', async () => {
  const { suggestionId } = await sent()
  const unit = await opinionOf(suggestionId, 'UNIT', town.transport.id)
  await answer(town.transport.clerk, unit)
  const other = { answer: 'OTHER_UNIT', reason: '道路由住建局管养。', proposedUnitId: town.housing.id }
  await answer(town.transport.head, unit, other, '2022-03-05')
  await answer(town.lead, await opinionOf(suggestionId, 'DELEGATE'))
  await answer(town.government, await opinionOf(suggestionId, 'GOVERNMENT'))
  expect(await rows.preAssignmentOpinion.findUniqueOrThrow({ where: { id: unit } })).toMatchObject({
    answer: 'OTHER_UNIT',
    reason: '道路由住建局管养。',
    proposedUnitId: town.housing.id,
    answeredByName: town.transport.head.name,
  })
  const types = await eventTypesOf(suggestionId)
  expect(types.filter((type) => type.startsWith('pre-assignment.'))).toEqual([
    'pre-assignment.answered',
    'pre-assignment.answered',
    'pre-assignment.delegate-answered',
    'pre-assignment.answered',
  ])
  const silent = await rows.preAssignmentOpinion.findFirstOrThrow({ where: { suggestionId, unitId: town.housing.id } })
  expect(silent.answer).toBeNull()
})

test('what a unit thinks is told to the offices, not to the delegate or the other unit', async () => {
  const { suggestionId } = await sent()
  await answer(town.transport.clerk, await opinionOf(suggestionId, 'UNIT', town.transport.id))
  const told = async (by: Person) =>
    (await see(by, getSuggestion, suggestionId, '2022-03-02')).happenings.map(({ type }) => type)
  for (const by of [town.office, town.transport.head, town.government])
    expect(await told(by)).toContain('pre-assignment.answered')
  for (const by of [town.lead, town.housing.clerk]) expect(await told(by)).not.toContain('pre-assignment.answered')
  expect(await told(town.transport.clerk)).not.toContain('suggestion.planned')
})

test('changed and sent out again, who is planned no more sees it no more, and old opinions do not count', async () => {
  const { suggestionId } = await sent()
  const before = await opinionOf(suggestionId, 'UNIT', town.transport.id)
  await answer(town.transport.clerk, before, {
    answer: 'OTHER_UNIT',
    reason: '不归本局。',
    proposedUnitId: town.street.id,
  })
  await plan(town.office, suggestionId, 1, [planned(town.street, 'SOLE')])
  await sendOut(town, [{ suggestionId, version: 2 }])
  expect(await opens(town.transport.clerk, suggestionId)).toBe('not-found')
  expect(await opens(town.street.clerk, suggestionId)).toBeUndefined()
  expect(await refusalOf(answer(town.transport.clerk, before))).toBe('opinion-not-asked')
  expect(await rows.preAssignmentOpinion.count({ where: { suggestionId, supersededAt: null } })).toBe(3)
})

test('fixed at the meeting; opinions are taken no more', async () => {
  const row = await sent()
  await assignAll(town, [row])
  expect(await rows.suggestion.findUniqueOrThrow({ where: { id: row.suggestionId } })).toMatchObject({
    status: 'ASSIGNED',
    dueOn: new Date('2022-05-25'),
  })
  const late = answer(town.transport.clerk, await opinionOf(row.suggestionId, 'UNIT', town.transport.id))
  expect(await refusalOf(late)).toBe('opinion-not-asked')
})

describe('refused', () => {
  test.each([
    ['opinion-too-late', agreed, '2022-03-06'],
    ['shape-refused', { ...agreed, answer: 'OTHER_UNIT' }, '2022-03-01'],
    ['shape-refused', { answer: 'PERHAPS', reason: '', proposedUnitId: '' }, '2022-03-01'],
    [
      'opinion-proposes-itself',
      { answer: 'OTHER_UNIT', reason: '理由', proposedUnitId: town.transport.id },
      '2022-03-01',
    ],
    ['not-found', { answer: 'OTHER_UNIT', reason: '理由', proposedUnitId: elsewhere.court.id }, '2022-03-01'],
  ])('%s', async (code, given, on) => {
    const { suggestionId } = await sent()
    const id = await opinionOf(suggestionId, 'UNIT', town.transport.id)
    expect(await refusalOf(answer(town.transport.clerk, id, given, on))).toBe(code)
    expect((await rows.preAssignmentOpinion.findUniqueOrThrow({ where: { id } })).answer).toBeNull()
  })

  test('nobody answers for another', async () => {
    const { suggestionId } = await sent()
    const unit = await opinionOf(suggestionId, 'UNIT', town.transport.id)
    for (const by of [town.office, town.housing.clerk, town.lead, town.government, elsewhere.transport.clerk])
      expect(await refusalOf(answer(by, unit))).toBe('not-found')
    const delegate = await opinionOf(suggestionId, 'DELEGATE')
    for (const by of [town.coSigner, town.transport.clerk, town.office])
      expect(await refusalOf(answer(by, delegate))).toBe('not-found')
    const government = await opinionOf(suggestionId, 'GOVERNMENT')
    for (const by of [town.leader, town.transport.clerk, elsewhere.government])
      expect(await refusalOf(answer(by, government))).toBe('not-found')
  })

  test.each([
    ['answer-day-outside', '2022-02-24'],
    ['answer-day-outside', '2022-06-01'],
  ])('a round until %s', async (code, answerBy) => {
    const row = await plannedFor(town, [planned(town.transport, 'SOLE')])
    expect(await refusalOf(sendOut(town, [row], answerBy))).toBe(code)
    expect(await rows.preAssignmentOpinion.count({ where: { suggestionId: row.suggestionId } })).toBe(0)
  })

  test('a round in which one row was changed meanwhile', async () => {
    const [one, other] = [
      await plannedFor(town, [planned(town.transport, 'SOLE')]),
      await plannedFor(town, [planned(town.transport, 'SOLE')]),
    ]
    await plan(town.office, other.suggestionId, 1, [planned(town.court, 'SOLE')])
    expect(await refusalOf(sendOut(town, [one, other]))).toBe('desk-row-changed')
    expect(await rows.preAssignmentOpinion.count({ where: { suggestionId: one.suggestionId } })).toBe(0)
    expect(
      await refusalOf(
        act(town.government, 'send-pre-assignment', { rows: [one], answerBy: '2022-03-05' }, planDays.planned),
      ),
    ).toBe('not-found')
  })
})
