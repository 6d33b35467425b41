import { beforeAll, describe, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { assign, membersWith, merge, mergedOn, readyToSign, registered, sign, unmerge, why } from '../support/merging'
import { act, refusalOf } from '../support/people'
import { eventsOf, eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

const found = (id: string) =>
  rows.suggestion.findUniqueOrThrow({ where: { id }, include: { assignments: true, rounds: true } })
const pair = async () => [await registered(town), await registered(town, town.stranger)] as [string, string]

describe('handling together', () => {
  test('takes nothing from anybody: number, text, state and proposer stay', async () => {
    const [one, other] = await pair()
    const before = [await found(one), await found(other)]
    await merge(town.office, one, other)
    expect([await found(one), await found(other)]).toEqual(before)
    expect(await membersWith(one)).toEqual([one, other])
    const group = await rows.caseGroup.findFirstOrThrow({ where: { leadId: one } })
    expect(group).toMatchObject({ reason: why, formedById: town.office.personId, endedAt: null })
    expect(await eventTypesOf(other)).toContain('suggestion.merged')
  })

  test('a third joins the group; two groups stay two', async () => {
    const [one, other] = await pair()
    const [third, fourth] = await pair()
    await merge(town.office, one, other)
    expect(await refusalOf(merge(town.office, one, other))).toBe('merged-already')
    const fifth = await registered(town)
    await merge(town.office, fifth, other)
    expect(await membersWith(one)).toEqual([one, other, fifth])
    await merge(town.office, third, fourth)
    expect(await refusalOf(merge(town.office, one, third))).toBe('groups-apart')
    expect(await refusalOf(merge(town.office, one, one))).toBe('merged-already')
    const alone = await registered(town)
    expect(await refusalOf(merge(town.office, alone, alone))).toBe('group-of-one')
  })

  test('is the office’s, and of what is registered and not answered', async () => {
    const [one, other] = await pair()
    for (const by of [town.lead, town.government, town.leader, town.transport.head])
      expect(await refusalOf(merge(by, one, other))).toBe('not-found')
    const elsewhere = await foundTown('邻县')
    expect(await refusalOf(merge(town.office, one, await registered(elsewhere)))).toBe('not-found')
    await rows.suggestion.update({ where: { id: other }, data: { status: 'SUBMITTED' } })
    expect(await refusalOf(merge(town.office, one, other))).toBe('not-mergeable')
    expect(await membersWith(one)).toEqual([])
    expect(await eventTypesOf(one)).not.toContain('suggestion.merged')
  })

  test('a delegate hears of it once, however many of them are his', async () => {
    const [one, other, third] = [await registered(town), await registered(town), await registered(town, town.stranger)]
    await merge(town.office, one, other, third)
    const events = (await Promise.all([one, other, third].map(eventsOf))).flat()
    for (const { id, type } of events)
      if (type === 'suggestion.merged') await deliverEvent({ congressId: town.congressId, eventId: id })
    const told = await rows.notice.findMany({ where: { eventId: { in: events.map(({ id }) => id) } } })
    const mine = (personId: string) => told.filter((notice) => notice.personId === personId)
    expect(mine(town.lead.personId)).toHaveLength(1)
    expect(mine(town.stranger.personId)).toHaveLength(1)
  })
})

describe('assigning', () => {
  test('one assigns all, each with an assignment, a clock and an event of its own', async () => {
    const [one, other] = await pair()
    await merge(town.office, one, other)
    await assign(town.office, other, town.transport, '2022-03-01')
    for (const id of [one, other]) {
      const { status, assignments, rounds, dueOn } = await found(id)
      expect(status).toBe('ASSIGNED')
      expect(assignments).toMatchObject([{ unitId: town.transport.id, role: 'SOLE' }])
      expect(rounds).toMatchObject([{ number: 1, openedOn: new Date('2022-03-01'), dueOn }])
      expect(await eventTypesOf(id)).toContain('suggestion.assigned')
    }
  })

  test('who joins one that is assigned has the same units from that day, with a clock of its own', async () => {
    const [one, other] = await pair()
    await assign(town.office, one, town.transport, '2022-02-25')
    await merge(town.office, other, one)
    expect(await found(other)).toMatchObject({ status: 'ASSIGNED', assignedOn: new Date(mergedOn) })
    expect(await found(one)).toMatchObject({ assignedOn: new Date('2022-02-25'), dueOn: new Date('2022-05-25') })
    expect((await found(other)).assignments).toMatchObject([{ unitId: town.transport.id, role: 'SOLE' }])
  })

  test('with different lead units they are not put together', async () => {
    const [one, other] = await pair()
    await assign(town.office, one, town.transport)
    await assign(town.office, other, town.housing)
    expect(await refusalOf(merge(town.office, one, other))).toBe('lead-units-differ')
    expect(await membersWith(one)).toEqual([])
  })

  test('a refusal of one leaves none assigned', async () => {
    const [one, other] = await pair()
    await merge(town.office, one, other)
    const roles = { suggestionId: one, handlers: [{ unitId: town.housing.id, role: 'ASSIST', part: '' }] }
    expect(await refusalOf(act(town.office, 'assign-suggestion', roles, mergedOn))).toBe('roles-do-not-fit')
    for (const id of [one, other]) expect(await found(id)).toMatchObject({ status: 'OFFICE_REVIEW', assignments: [] })
  })
})

describe('taking apart', () => {
  test('loses nothing: assignments go on, and who was in it and why not any more is on the books', async () => {
    const [one, other] = await pair()
    const third = await registered(town)
    await merge(town.office, one, other, third)
    await assign(town.office, one, town.transport)
    const before = [await found(one), await found(other), await found(third)]
    await unmerge(town.office, one)
    expect(await membersWith(other)).toEqual([other, third])
    const group = await rows.caseGroup.findFirstOrThrow({ where: { members: { some: { suggestionId: one } } } })
    expect(group, 'the next is its heading').toMatchObject({ endedAt: null })
    expect([other, third]).toContain(group.leadId)
    await unmerge(town.office, third, 'ALL')
    expect([await found(one), await found(other), await found(third)]).toEqual(before)
    const left = await rows.caseGroupMember.findMany({ where: { groupId: group.id }, orderBy: { id: 'asc' } })
    expect(left.map(({ leftBecause }) => leftBecause)).toEqual(['TAKEN_OUT', 'DISSOLVED', 'DISSOLVED'])
    expect(await rows.caseGroup.findUniqueOrThrow({ where: { id: group.id } })).toMatchObject({
      endReason: '事项并不相同。',
    })
    expect(await refusalOf(unmerge(town.office, one))).toBe('not-merged')
  })

  test('who is sent back or turned down is in no group, and whoever is left alone in none either', async () => {
    const [one, other] = await pair()
    await merge(town.office, one, other)
    await act(town.office, 'send-back-suggestion', { suggestionId: one, reason: '请写明地点。' }, mergedOn)
    expect(await membersWith(other)).toEqual([])
    const left = await rows.caseGroupMember.findMany({ where: { suggestionId: { in: [one, other] } } })
    expect(left.map(({ leftBecause }) => leftBecause).sort()).toEqual(['LEFT_ALONE', 'SENT_BACK'])
  })

  test('is over once a unit has replied to one of them', async () => {
    const [one, other] = await pair()
    const third = await registered(town)
    await merge(town.office, one, other)
    await assign(town.office, one, town.transport)
    await sign(town, await readyToSign(town, other))
    expect(await refusalOf(unmerge(town.office, one))).toBe('reply-signed-already')
    expect(await refusalOf(merge(town.office, one, third))).toBe('reply-signed-already')
    expect(await membersWith(one)).toEqual([one, other])
    expect(await found(one), 'and each is replied to on its own').toMatchObject({ status: 'ASSIGNED' })
    expect(await found(other)).toMatchObject({ status: 'REPLIED' })
  })
})
