import { expect, test } from 'vitest'
import { readAssignmentList } from '@/lib/queries/assignment-list'
import { readSummary } from '@/lib/queries/desk-summary'
import { listOpinions } from '@/lib/queries/list-opinions'
import { readDesk } from '@/lib/queries/read-desk'
import { unitHome } from '@/lib/queries/unit-home'
import { assignmentListFilterSchema, deskFilterSchema } from '@/lib/schemas/desk-filter'
import { takeList } from '../support/exported'
import { act, type Person, refusalOf, see } from '../support/people'
import { assignAll, plan, planDays, planned, plannedFor, registered, sendOut } from '../support/planning'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const day = '2022-03-01'
const everything = deskFilterSchema.parse({})
const desk = (by: Person, filter = everything) => see(by, readDesk, filter, day)

test('the desk counts what waits, proposes with reasons, and shows what each unit carries', async () => {
  const town = await foundTown()
  await plannedFor(town, [planned(town.transport, 'LEAD'), planned(town.housing, 'ASSIST')])
  await registered(town)
  const handlers = [planned(town.transport, 'SOLE')]
  await act(town.office, 'assign-suggestion', { suggestionId: await registered(town), handlers }, planDays.planned)
  const { page, counts, loads, sessionId } = await see(town.office, readDesk, everything, '2022-05-15')
  expect(sessionId).toBe(town.sessionId)
  expect(counts).toEqual({ total: 2, ready: 1 })
  expect(page.rows).toHaveLength(2)
  expect(page.rows[1]?.proposed[0]).toMatchObject({ unitId: town.transport.id })
  const kinds = page.rows[1]?.proposed[0]?.reasons.map(({ kind }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['MATTER', 'PRECEDENT']))
  expect(loads.find(({ id }) => id === town.transport.id)).toMatchObject({ inHand: 1, dueSoon: 1, planned: 1 })
  expect(loads.find(({ id }) => id === town.housing.id)).toMatchObject({ inHand: 0, dueSoon: 0, planned: 1 })
})

test('the government office reads what was sent out, as it was sent', async () => {
  const town = await foundTown()
  const row = await plannedFor(town, [planned(town.transport, 'SOLE')])
  expect((await desk(town.government)).page.rows).toEqual([])
  await sendOut(town, [row])
  await plan(town.office, row.suggestionId, 1, [planned(town.court, 'SOLE')])
  const seen = await desk(town.government)
  expect(seen.mayChoose).toBe(false)
  expect(seen.page.rows).toMatchObject([{ units: [{ unitId: town.transport.id, role: 'SOLE' }] }])
  expect((await desk(town.office)).page.rows).toMatchObject([{ units: [{ unitId: town.court.id }] }])
  for (const by of [town.lead, town.transport.head, town.leader, town.security])
    expect(await refusalOf(desk(by))).toBe('not-found')
})

test('the summary parts what is ready from what is missing, a torn group with it', async () => {
  const town = await foundTown()
  const one = await plannedFor(town, [planned(town.transport, 'SOLE')])
  const other = await plannedFor(town, [planned(town.housing, 'SOLE')])
  const half = await plannedFor(town, [planned(town.housing, 'ASSIST')])
  const before = await see(town.office, readSummary, everything, day)
  expect(before.ready.map(({ id }) => id).sort()).toEqual([one.suggestionId, other.suggestionId].sort())
  expect(before.missing).toMatchObject([{ id: half.suggestionId, fault: 'roles-do-not-fit' }])
  const merging = { suggestionId: one.suggestionId, otherIds: [other.suggestionId], reason: '同一路段，一并办理。' }
  await act(town.office, 'merge-suggestions', merging, planDays.planned)
  const after = await see(town.office, readSummary, everything, day)
  expect(after.ready).toEqual([])
  expect(after.missing.map(({ fault }) => fault)).toContain('desk-group-differs')
})

test('what is planned for a unit that was dissolved meanwhile is missing, and names it', async () => {
  const town = await foundTown()
  const { suggestionId } = await plannedFor(town, [planned(town.street, 'SOLE')])
  await rows.unit.update({ where: { id: town.street.id }, data: { validTo: new Date('2022-02-27') } })
  const { missing } = await see(town.office, readSummary, everything, day)
  expect(missing).toMatchObject([{ id: suggestionId, fault: 'unit-not-in-force' }])
  const { loads } = await desk(town.office)
  expect(loads.find(({ id }) => id === town.street.id)).toMatchObject({ name: town.street.name, keys: [], planned: 1 })
})

test('whoever is asked finds it on his home and his list until it is assigned', async () => {
  const town = await foundTown()
  const row = await plannedFor(town, [planned(town.transport, 'SOLE')])
  await sendOut(town, [row])
  const home = () => see(town.transport.clerk, unitHome, null, day)
  const listed = (by: Person) => see(by, listOpinions, undefined, day)
  expect((await home()).asked).toEqual({ count: 1, day: '2022-03-05' })
  expect((await listed(town.transport.clerk)).rows).toMatchObject([{ party: 'UNIT', answer: null }])
  expect((await listed(town.lead)).rows).toMatchObject([{ party: 'DELEGATE' }])
  expect((await listed(town.government)).rows).toMatchObject([{ party: 'GOVERNMENT' }])
  expect((await listed(town.housing.clerk)).rows).toEqual([])
  await assignAll(town, [row])
  expect((await home()).asked).toBeNull()
  expect((await listed(town.transport.clerk)).rows).toEqual([])
})

test('the assignment list by number, for all and for one unit, and taken away without formulas', async () => {
  const town = await foundTown()
  const first = await plannedFor(town, [planned(town.transport, 'LEAD'), planned(town.housing, 'ASSIST')])
  const second = await plannedFor(town, [planned(town.housing, 'SOLE')])
  await assignAll(town, [second, first])
  await rows.suggestion.update({ where: { id: first.suggestionId }, data: { title: '=HYPERLINK("http://x")' } })
  const list = (filter: object) => see(town.office, readAssignmentList, assignmentListFilterSchema.parse(filter), day)
  const all = await list({})
  expect(all.rows.map(({ id }) => id)).toEqual([first.suggestionId, second.suggestionId])
  expect(all.meetings).toEqual([{ heldOn: '2022-02-25', place: '区人大常委会会议室' }])
  expect((await list({ unit: town.transport.id })).rows).toHaveLength(1)
  expect(
    (await list({ period: 'INTER_SESSION' })).rows.length + (await list({ period: 'IN_SESSION' })).rows.length,
  ).toBe(2)

  const get = (by: Person) => takeList(by, 'assignment-list', `?format=csv&session=${town.sessionId}`)
  const text = await (await get(town.office)).text()
  expect(text).toContain('"交通运输局","住房和城乡建设局"')
  expect(text).toContain(`"'=HYPERLINK`)
  expect(await rows.event.count({ where: { congressId: town.congressId, type: 'list.exported' } })).toBe(1)
  for (const by of [town.lead, town.housing.clerk, town.security]) expect((await get(by)).status).toBe(404)
})

test('what was objected to before the delegate changed it is no objection to what comes in again', async () => {
  const town = await foundTown()
  const row = await plannedFor(town, [planned(town.transport, 'SOLE')])
  const { suggestionId } = row
  await sendOut(town, [row])
  const { id: opinionId } = await rows.preAssignmentOpinion.findFirstOrThrow({ where: { suggestionId, party: 'UNIT' } })
  const other = { answer: 'OTHER_UNIT', reason: '属于住房部门。', proposedUnitId: town.housing.id }
  await act(town.transport.clerk, 'answer-pre-assignment', { opinionId, ...other }, '2022-02-26')
  const objections = async () => (await see(town.office, readSummary, everything, day)).ready[0]?.objections
  expect(await objections()).toBe(1)
  await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请写明具体路段。' }, '2022-02-27')
  await act(town.lead, 'submit-suggestion', { suggestionId, version: 1 }, '2022-02-28')
  const again = { suggestionId, categoryId: town.categories[0] }
  await act(town.office, 'register-suggestion', again, '2022-02-28')
  expect(await objections()).toBe(0)
})
