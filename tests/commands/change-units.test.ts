import { beforeEach, describe, expect, test } from 'vitest'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { listRegistry } from '@/lib/queries/list-registry'
import { listUnits } from '@/lib/queries/list-units'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { unitFilterSchema } from '@/lib/schemas/unit-filter'
import { aContact, aReply, assigned, assignedTo } from '../support/handling'
import { act, refusalOf, see } from '../support/people'
import { askReturn, holdersOf, linesOf } from '../support/returning'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { decided, grantOf, merge, partOf, rename, unitOf } from '../support/units'

let town: Town
beforeEach(async () => {
  town = await foundTown()
})

const eventsIn = async (suggestionId: string) =>
  (await rows.event.findMany({ where: { suggestionId }, orderBy: { sequence: 'asc' } })).map(({ type }) => type)
const dayOf = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null
const found = async (unit: string) =>
  (await see(town.office, listRegistry, registryFilterSchema.parse({ unit }), '2022-05-01')).total

describe('a merger', () => {
  test('passes open work on as it stands, in one act', async () => {
    const { housing, transport, office } = town
    const [assignmentId, suggestionId] = await assignedTo(town, housing)
    await act(housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
    await act(housing.clerk, 'log-contact', aContact(assignmentId), '2022-03-10')
    await act(housing.clerk, 'save-reply', aReply(assignmentId), '2022-03-11')
    const before = await linesOf(assignmentId)
    const part = await partOf(assignmentId)
    await merge(office, housing, { successorId: transport.id }, '2022-04-01')

    expect(await partOf(assignmentId)).toEqual({
      ...part,
      unitId: transport.id,
      carriedOverOn: new Date('2022-04-01'),
    })
    expect(await linesOf(assignmentId)).toEqual(before)
    expect(await unitOf(housing.id)).toMatchObject({ successorId: transport.id, validTo: new Date('2022-03-31') })
    expect(await eventsIn(suggestionId)).toContain('assignment.passed-on')
    expect(await rows.returnRequest.count({ where: { suggestionId } })).toBe(0)
    expect((await holdersOf(suggestionId)).at(-1)).toBe('LEAD handling 2022-04-01')

    await act(transport.clerk, 'save-reply', aReply(assignmentId, { version: 1 }), '2022-04-02')
    expect(await refusalOf(act(housing.clerk, 'save-reply', aReply(assignmentId, { version: 2 }), '2022-04-02'))).toBe(
      'not-found',
    )
    const view = await see(town.lead, getSuggestion, suggestionId, '2022-04-02')
    expect(view.handlers[0]).toMatchObject({
      unitName: transport.name,
      formerly: [{ name: housing.name, until: '2022-04-01' }],
    })
    expect([await found(housing.id), await found(transport.id)]).toEqual([1, 1])
  })

  test('into a new unit takes the people along who were ticked; the others have no role any more', async () => {
    const { housing, transport, office } = town
    const [assignmentId] = await assignedTo(town, housing)
    const grantIds = [await grantOf(housing.clerk), await grantOf(transport.head)]
    const into = { newName: '城乡建设交通局', newKind: 'DEPARTMENT', grantIds, others: [transport.id] }
    const { unitId } = await merge(office, housing, into, '2022-04-01')
    expect(await unitOf(unitId)).toMatchObject({ name: '城乡建设交通局', validFrom: new Date('2022-04-01') })
    expect((await partOf(assignmentId)).unitId).toBe(unitId)
    const held = await rows.roleGrant.findMany({ where: { unitId, revokedAt: null } })
    expect(held.map(({ personId, role }) => [personId, role]).sort()).toEqual(
      [
        [housing.clerk.personId, 'UNIT_CLERK'],
        [transport.head.personId, 'UNIT_HEAD'],
      ].sort(),
    )
    expect(await rows.roleGrant.count({ where: { unitId: housing.id, revokedAt: null } })).toBe(0)
    await act(housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-04-02')
  })

  test('keeps an undecided objection, and lets the successor read what was over before', async () => {
    const { housing, transport, street, office } = town
    const [assignmentId, suggestionId] = await assignedTo(town, housing)
    await askReturn(housing.clerk, assignmentId, street, '2022-03-02')
    const [, over] = await assignedTo(town, housing)
    await rows.suggestion.update({
      where: { id: over },
      data: { status: 'CONCLUDED', concludedOn: new Date('2022-03-20') },
    })
    await merge(office, housing, { successorId: transport.id }, '2022-04-01')
    expect(await partOf(assignmentId)).toMatchObject({ status: 'RETURN_REQUESTED', unitId: transport.id })
    expect((await rows.assignment.findFirstOrThrow({ where: { suggestionId: over } })).unitId).toBe(housing.id)
    const view = await see(transport.clerk, getSuggestion, over, '2022-04-02')
    expect(view.handlers[0]?.unitName).toBe(housing.name)
    expect((await see(transport.clerk, getSuggestion, suggestionId, '2022-04-02')).handlers).toHaveLength(1)
  })

  test('lead and assisting unit fall together: one part is left', async () => {
    const { housing, transport, office } = town
    const parts = [
      { unit: transport, role: 'LEAD' as const },
      { unit: housing, role: 'ASSIST' as const },
    ]
    const { suggestionId, assignmentIds } = await assigned(town, parts)
    await merge(office, housing, { successorId: transport.id }, '2022-04-01')
    const kept = await Promise.all(assignmentIds.map(partOf))
    expect(kept.map(({ unitId, endedOn }) => [unitId, dayOf(endedOn)])).toEqual([
      [transport.id, null],
      [transport.id, '2022-04-01'],
    ])
    expect(await eventsIn(suggestionId)).toContain('assignment.fallen-together')
  })

  test('an objection of the part that falls away is decided with it: nobody waits for a decision on nothing', async () => {
    const { housing, transport, street, office } = town
    const parts = [
      { unit: transport, role: 'LEAD' as const },
      { unit: housing, role: 'ASSIST' as const },
    ]
    const { suggestionId, assignmentIds } = await assigned(town, parts)
    await askReturn(housing.clerk, assignmentIds[1] as string, street, '2022-03-02')
    await merge(office, housing, { successorId: transport.id }, '2022-04-01')
    expect(await rows.returnRequest.findFirstOrThrow({ where: { suggestionId } })).toMatchObject({
      decision: 'LAPSED',
      decidedById: office.personId,
    })
  })

  test('switches off the rules that point to the unit, and says so', async () => {
    const { housing, transport, office } = town
    const act = { createdById: office.personId, createdAt: new Date(), changedById: office.personId }
    const rule = { condition: 'KEYWORD', words: ['停车'], unitId: housing.id, ...act, changedAt: new Date() }
    const tried = { testedVersion: 1, testedAt: new Date(), trial: {}, isOn: true }
    const { id } = await rows.routingRule.create({ data: { congressId: town.congressId, ...rule, ...tried } })
    await merge(office, housing, { successorId: transport.id }, '2022-04-01')
    expect(await rows.routingRule.findUniqueOrThrow({ where: { id } })).toMatchObject({
      isOn: false,
      offReason: 'UNIT_CLOSED',
      unitId: housing.id,
    })
    expect(await rows.event.count({ where: { subjectId: id, type: 'routing.unit-closed' } })).toBe(1)
  })

  test('is refused where nobody would be there, and leaves nothing behind', async () => {
    const { housing, transport, office } = town
    const [assignmentId] = await assignedTo(town, housing)
    const part = await partOf(assignmentId)
    const alone = { newName: '新组建局', newKind: 'DEPARTMENT' }
    expect(await refusalOf(merge(office, housing, alone, '2022-04-01'))).toBe('successor-without-people')
    expect(await refusalOf(merge(office, housing, { successorId: housing.id }, '2022-04-01'))).toBe(
      'successor-is-itself',
    )
    expect(await refusalOf(merge(town.system, housing, { successorId: transport.id }, '2022-04-01'))).toBe('not-found')
    const foreign = { successorId: transport.id, grantIds: [await grantOf(town.street.clerk)] }
    expect(await refusalOf(merge(office, housing, foreign, '2022-04-01'))).toBe('not-found')
    const closing = act(office, 'close-unit', { unitId: housing.id, ...decided('2022-04-01') }, '2022-04-01')
    expect(await refusalOf(closing)).toBe('unit-has-open-work')
    expect(await partOf(assignmentId)).toEqual(part)
    expect(await rows.unitChange.count({ where: { congressId: town.congressId } })).toBe(0)
    expect((await unitOf(housing.id)).validTo).toBeNull()
  })
})

test('a part of the work passes to another unit, and the unit stays', async () => {
  const { housing, transport, office } = town
  const [first] = await assignedTo(town, housing)
  const [second] = await assignedTo(town, housing)
  const input = { unitId: housing.id, assignmentIds: [first], successorId: transport.id, newName: '' }
  await act(office, 'hand-over-work', { ...input, ...decided('2022-04-01') }, '2022-04-01')
  expect([(await partOf(first)).unitId, (await partOf(second)).unitId]).toEqual([transport.id, housing.id])
  expect((await unitOf(housing.id)).validTo).toBeNull()
  expect(await rows.roleGrant.count({ where: { unitId: housing.id, revokedAt: null } })).toBe(2)
})

test('a new name holds from its day; what was before, and who looks for it, has the old one', async () => {
  const { housing, office } = town
  const [, over] = await assignedTo(town, housing)
  const [, open] = await assignedTo(town, housing)
  await rows.suggestion.update({
    where: { id: over },
    data: { status: 'CONCLUDED', concludedOn: new Date('2022-03-20') },
  })
  await rename(office, housing, '住房保障局', '2022-04-01')
  const namesIn = async (id: string) =>
    (await see(town.office, getSuggestion, id, '2022-05-01')).handlers.map(({ unitName }) => unitName)
  expect([await namesIn(over), await namesIn(open)]).toEqual([[housing.name], ['住房保障局']])
  const registry = await see(town.office, listRegistry, registryFilterSchema.parse({}), '2022-05-01')
  const shown = new Map(registry.rows.map(({ id, units }) => [id, units.map(({ name }) => name)]))
  expect([shown.get(over), shown.get(open)]).toEqual([[housing.name], ['住房保障局']])
  for (const q of [housing.name, '住房保障局', '保障局', 'zhufangbaozhangju', '住房 保障'])
    expect((await see(office, listUnits, unitFilterSchema.parse({ q }), '2022-05-01')).rows).toMatchObject([
      { id: housing.id, name: '住房保障局', formerNames: [housing.name] },
    ])
  for (const q of ['没有这个名称', '-', '%'])
    expect((await see(office, listUnits, unitFilterSchema.parse({ q }), '2022-05-01')).rows, q).toEqual([])
  expect(await refusalOf(rename(office, town.street, '住房保障局', '2022-04-02'))).toBe('unit-name-taken')
})
