import { beforeEach, describe, expect, test } from 'vitest'
import { getAssessment } from '@/lib/queries/get-assessment'
import { listAssessments } from '@/lib/queries/list-assessments'
import { aMember, anAdoptedScheme, anAssessment } from '../support/assessments'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeEach(async () => {
  town = await foundTown()
})

const today = '2022-05-04'
const rowOf = (id: string) => rows.assessment.findUniqueOrThrow({ where: { id } })
const lastEvent = (subjectId: string) =>
  rows.event.findFirstOrThrow({ where: { subjectId }, orderBy: { sequence: 'desc' } })

const opening = (schemeId: string, more: object = {}) => ({
  ...{ schemeId, year: 2022, kind: 'ANNUAL', name: '2022 年度考核', groups: 2 },
  ...{ countsUntil: '2022-05-31', selfDueOn: '2022-05-10', marksDueOn: '2022-05-20', ...more },
})
const open = (by: Person, schemeId: string, more: object = {}) =>
  act<{ assessmentId: string }>(by, 'open-assessment', opening(schemeId, more), today)

const named = (assessmentId: string, person: Person, more: object = {}) => ({
  ...{ assessmentId, personId: person.personId, groupNo: 1, capacity: 'CONGRESS', leads: true, ...more },
})

describe('opening', () => {
  test('takes in who handles anything of the year, grouped, with its items', async () => {
    await assigned(town, [
      { unit: town.transport, role: 'LEAD' },
      { unit: town.housing, role: 'ASSIST' },
    ])
    const schemeId = await anAdoptedScheme(town)
    const { assessmentId } = await open(town.office, schemeId)
    expect(await rowOf(assessmentId)).toMatchObject({ state: 'PREPARED', kind: 'ANNUAL', year: 2022, schemeId })
    const units = await rows.assessmentUnit.findMany({ where: { assessmentId }, orderBy: { groupNo: 'asc' } })
    expect(units.map(({ unitName, groupNo, leadItems }) => [unitName, groupNo, leadItems])).toEqual([
      [town.transport.name, 1, 1],
      [town.housing.name, 2, 0],
    ])
    expect(await lastEvent(assessmentId)).toMatchObject({ type: 'assessment.opened' })
    expect(await refusalOf(open(town.office, schemeId))).toBe('year-assessed-already')
    expect(await refusalOf(open(town.office, schemeId, { kind: 'TRIAL', name: '第二次试评' }))).toBeUndefined()
  })

  test('is the office’s, by an adopted scheme, and not without units', async () => {
    const schemeId = await anAdoptedScheme(town)
    expect(await refusalOf(open(town.office, schemeId))).toBe('assessment-without-units')
    for (const by of [town.leader, town.transport.head, town.assessor, town.government])
      expect(await refusalOf(open(by, schemeId))).toBe('not-found')
    const adoption = { adoptedAt: null, adoptedOn: null, adoptedById: null }
    await rows.assessmentScheme.update({ where: { id: schemeId }, data: adoption })
    expect(await refusalOf(open(town.office, schemeId))).toBe('scheme-not-adopted')
    expect(await rows.assessment.count({ where: { schemeId } })).toBe(0)
  })
})

describe('groups and members', () => {
  test('a unit moves, and its old group is told by nobody but the record', async () => {
    const { assessmentId } = await anAssessment(town)
    const move = { assessmentId, unitId: town.court.id, groupNo: 1 }
    await act(town.office, 'move-assessed-unit', move, today)
    const where = { assessmentId_unitId: { assessmentId, unitId: town.court.id } }
    expect(await rows.assessmentUnit.findUniqueOrThrow({ where })).toMatchObject({ groupNo: 1 })
    const { type, data } = await lastEvent(assessmentId)
    expect([type, data]).toMatchObject(['assessment.unit-moved', { from: 2, to: 1, unit: town.court.name }])
    expect(await refusalOf(act(town.office, 'move-assessed-unit', { ...move, groupNo: 9 }, today))).toBe(
      'group-outside',
    )
  })

  test('who works or worked at a unit, or leads what it handles, is barred from it when he is named', async () => {
    await assigned(town, [{ unit: town.housing, role: 'LEAD' }])
    const { assessmentId, memberId } = await anAssessment(town)
    await act(town.office, 'take-out-assessment-member', { assessmentId, memberId }, today)
    const { congressId, lead, street, transport } = town
    const office = { congressId, personId: lead.personId }
    await rows.roleGrant.create({ data: { ...office, role: 'ASSESSOR', assessmentGroup: 1 } })
    await rows.roleGrant.create({ data: { ...office, role: 'UNIT_CLERK', unitId: street.id } })
    const past = { revokedAt: new Date('2022-03-01') }
    await rows.roleGrant.create({ data: { ...office, role: 'UNIT_CLERK', unitId: town.court.id, ...past } })
    await act(town.office, 'name-assessment-member', named(assessmentId, lead), today)
    const member = await rows.assessmentMember.findFirstOrThrow({
      where: { assessmentId, personId: lead.personId },
      select: { bars: { select: { unitId: true, ground: true } } },
    })
    expect(new Set(member.bars.map(({ unitId, ground }) => `${unitId} ${ground}`))).toEqual(
      new Set([`${town.housing.id} RAISED_IT`, `${street.id} WORKS_THERE`, `${town.court.id} WORKED_THERE`]),
    )
    expect(
      await refusalOf(act(town.office, 'name-assessment-member', named(assessmentId, transport.head), today)),
    ).toBe('member-not-assessor')
  })

  test('a declared bar hides the unit from its judge, and is lifted again; one by the records is not', async () => {
    const { assessmentId, memberId } = await anAssessment(town)
    const seen = async () =>
      (await see(town.assessor, getAssessment, assessmentId, today)).units.map(({ name }) => name)
    expect(await seen()).toContain(town.housing.name)
    const bar = { assessmentId, memberId, unitId: town.housing.id }
    await act(town.office, 'bar-assessment-member', { ...bar, ground: 'DECLARED', words: '亲属任职' }, today)
    expect(await seen()).not.toContain(town.housing.name)
    await act(town.office, 'lift-assessment-bar', bar, today)
    expect(await seen()).toContain(town.housing.name)
    await rows.assessmentBar.create({
      data: {
        ...{ congressId: town.congressId, memberId, unitId: town.transport.id, ground: 'WORKS_THERE' },
        ...{ barredAt: new Date(), barredById: town.office.personId },
      },
    })
    const lift = { ...bar, unitId: town.transport.id }
    expect(await refusalOf(act(town.office, 'lift-assessment-bar', lift, today))).toBe('barred-by-record')
  })
})

describe('steps', () => {
  test('self-assessment waits for the groups, then asks the units and fixes whose answers a group reads', async () => {
    const { assessmentId, otherMemberId } = await anAssessment(town, { kind: 'ANNUAL' })
    await act(town.office, 'take-out-assessment-member', { assessmentId, memberId: otherMemberId }, today)
    const step = { assessmentId, selfDueOn: '2022-05-12' }
    expect(await refusalOf(act(town.office, 'open-self-assessment', step, today))).toBe('groups-not-ready')
    expect(await rowOf(assessmentId)).toMatchObject({ state: 'PREPARED', version: 1 })
    await aMember(town, assessmentId, town.otherAssessor, 2)
    await act(town.office, 'open-self-assessment', step, today)
    expect(await rowOf(assessmentId)).toMatchObject({ state: 'SELF_ASSESSED', selfDueOn: new Date('2022-05-12') })
    expect(await rows.unit.findUniqueOrThrow({ where: { id: town.court.id } })).toMatchObject({ assessmentGroup: 2 })
    const { type, data } = await lastEvent(assessmentId)
    expect(type).toBe('assessment.self-opened')
    expect((data as { unitIds: string[] }).unitIds).toHaveLength(4)
  })

  test('marks and check say what is missing and wait for the office to know it', async () => {
    const { assessmentId } = await anAssessment(town, { state: 'SELF_ASSESSED' })
    const judge = { assessmentId, marksDueOn: '2022-05-20' }
    const opened = (isKnown: boolean) => act(town.office, 'open-assessment-judging', { ...judge, isKnown }, today)
    expect(await refusalOf(opened(false))).toBe('self-assessments-missing')
    await opened(true)
    expect(await rowOf(assessmentId)).toMatchObject({ state: 'JUDGED' })
    const check = (isKnown: boolean) =>
      act<{ checkUntil: string }>(town.office, 'open-assessment-check', { assessmentId, isKnown }, '2022-05-20')
    expect(await refusalOf(check(false))).toBe('marks-missing')
    expect((await check(true)).checkUntil).toBe('2022-05-27')
    expect(await rowOf(assessmentId)).toMatchObject({ state: 'CHECKED', checkUntil: new Date('2022-05-27') })
    expect(await refusalOf(check(true))).toBe('move-not-open')
  })

  test('cancelled with a reason, and the year is free again', async () => {
    const { assessmentId } = await anAssessment(town, { kind: 'ANNUAL', state: 'JUDGED' })
    await act(town.office, 'cancel-assessment', { assessmentId, reason: '方案需要重新通过' }, today)
    expect(await rowOf(assessmentId)).toMatchObject({ state: 'CANCELLED', cancelReason: '方案需要重新通过' })
    expect(await lastEvent(assessmentId)).toMatchObject({ type: 'assessment.cancelled' })
    expect((await anAssessment(town, { kind: 'ANNUAL' })).assessmentId).toBeTruthy()
    expect(await refusalOf(act(town.office, 'cancel-assessment', { assessmentId, reason: '再取消一次' }, today))).toBe(
      'move-not-open',
    )
  })
})

test('the list shows each the assessments that he may open, and nobody another’s', async () => {
  const { assessmentId } = await anAssessment(town)
  await rows.assessmentUnit.deleteMany({ where: { assessmentId, unitId: town.court.id } })
  const listed = async (by: Person) =>
    (await see(by, listAssessments, { kind: undefined, state: undefined, page: undefined }, today)).rows.map(
      ({ id }) => id,
    )
  for (const by of [town.office, town.leader, town.government, town.assessor, town.transport.clerk]) {
    expect(await listed(by)).toEqual([assessmentId])
    expect(await refusalOf(see(by, getAssessment, assessmentId, today))).toBeUndefined()
  }
  expect(await listed(town.court.head)).toEqual([])
  expect(await refusalOf(see(town.court.head, getAssessment, assessmentId, today))).toBe('not-found')
  expect(await refusalOf(listed(town.lead))).toBe('not-found')
})
