import { beforeEach, describe, expect, test } from 'vitest'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Query } from '@/lib/queries/query'
import { visibleTo } from '@/lib/queries/visible-to'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { aMember, anAssessment, bar } from '../support/assessments'
import { act, refusalOf, see, type TestUnit } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { merge } from '../support/units'

const day = '2022-05-10'
let town: Town
beforeEach(async () => {
  town = await foundTown()
})

async function answeredBy(units: readonly TestUnit[]) {
  const { congressId, sessionId, lead } = town
  const written = { period: 'IN_SESSION', title: '关于道路的建议', createdAt: new Date(day), status: 'REPLIED' }
  const by = { leadDelegateId: lead.delegateId, enteredById: lead.personId }
  const { id: suggestionId } = await rows.suggestion.create({ data: { congressId, sessionId, ...written, ...by } })
  const days = { assignedAt: new Date(day), assignedOn: new Date(day), dueOn: new Date(day) }
  for (const [at, { id: unitId }] of units.entries())
    await rows.assignment.create({
      data: { congressId, suggestionId, unitId, role: at === 0 ? 'LEAD' : 'ASSIST', status: 'ASSIGNED', ...days },
    })
  return suggestionId
}

const bothWays: Query<string, boolean[]> = async ({ tx, actor }, id) => {
  const found = await open(tx).$queryRaw<unknown[]>`
    SELECT s.id FROM suggestion s WHERE s.id = ${id}::uuid AND ${visibleTo(actor)}`
  return [suggestionPolicy.view(actor, await readSuggestion(tx, id)), found.length === 1]
}
const seen = (id: string) => see(town.assessor, bothWays, id, day)

const barsOf = async (memberId: string) =>
  (await rows.assessmentBar.findMany({ where: { memberId } })).map(({ unitId, ground }) => [unitId, ground])

describe('what a barred unit has a part in', () => {
  test('is not read on account of another unit of the group, by policy and list alike', async () => {
    const { memberId } = await anAssessment(town)
    const joint = await answeredBy([town.transport, town.housing])
    const alone = await answeredBy([town.transport])
    expect(await seen(joint)).toEqual([true, true])
    await bar(town, memberId, town.housing)
    expect(await seen(joint)).toEqual([false, false])
    expect(await seen(alone)).toEqual([true, true])
  })
})

describe('a unit that goes up in another', () => {
  test('takes the bars along, whether declared or on record', async () => {
    const { memberId } = await anAssessment(town)
    const worked = { congressId: town.congressId, role: 'UNIT_CLERK', grantedAt: new Date('2021-01-01') }
    const { personId } = town.assessor
    await rows.roleGrant.create({
      data: { ...worked, personId, unitId: town.street.id, revokedAt: new Date('2021-12-31') },
    })
    await bar(town, memberId, town.housing)
    await merge(town.office, town.housing, { successorId: town.transport.id }, day)
    expect(await barsOf(memberId)).toContainEqual([town.transport.id, 'DECLARED'])
    await merge(town.office, town.street, { successorId: town.court.id }, day)
    expect(await barsOf(memberId)).toContainEqual([town.court.id, 'WORKED_THERE'])
    expect(await seen(await answeredBy([town.transport]))).toEqual([false, false])
  })

  test('passes on none of whoever was taken out, none where the result is fixed, and no office as one of today', async () => {
    const { memberId, otherMemberId } = await anAssessment(town)
    const fixed = await anAssessment(town, { state: 'FROZEN' })
    for (const id of [memberId, otherMemberId, fixed.memberId]) await bar(town, id, town.housing)
    await rows.assessmentBar.updateMany({ where: { memberId }, data: { ground: 'WORKS_THERE' } })
    await rows.assessmentMember.update({ where: { id: otherMemberId }, data: { takenOutAt: new Date('2022-05-09') } })
    await merge(town.office, town.housing, { successorId: town.transport.id }, day)
    expect(await barsOf(memberId)).toContainEqual([town.transport.id, 'WORKED_THERE'])
    for (const id of [otherMemberId, fixed.memberId]) expect(await barsOf(id)).toEqual([[town.housing.id, 'DECLARED']])
  })

  test('bars who is named afterwards by what he was there, and by what he is at its heir', async () => {
    const { assessmentId, memberId } = await anAssessment(town)
    await rows.assessmentMember.update({ where: { id: memberId }, data: { takenOutAt: new Date('2022-05-05') } })
    const worked = { congressId: town.congressId, personId: town.assessor.personId, role: 'UNIT_CLERK' }
    const past = { grantedAt: new Date('2021-01-01'), revokedAt: new Date('2021-12-31') }
    await rows.roleGrant.create({ data: { ...worked, ...past, unitId: town.housing.id } })
    await rows.roleGrant.create({ data: { ...worked, unitId: town.court.id, grantedAt: new Date('2021-01-01') } })
    await merge(town.office, town.housing, { successorId: town.transport.id }, day)
    await merge(town.office, town.street, { successorId: town.court.id }, day)
    const named = { assessmentId, personId: town.assessor.personId, capacity: 'EXPERT', leads: false }
    for (const groupNo of ['1', '2'])
      expect(await refusalOf(act(town.office, 'name-assessment-member', { ...named, groupNo }, day))).toBe(
        'member-barred-from-group',
      )
  })
})

describe('work that is handed over', () => {
  const named = (assessmentId: string) =>
    refusalOf(
      act(
        town.office,
        'name-assessment-member',
        {
          ...{ assessmentId, personId: town.assessor.personId, groupNo: '1', capacity: 'EXPERT', leads: false },
        },
        day,
      ),
    )

  test.each([
    ['within the year', '2022-01-01', true, 'member-barred-from-group'],
    ['the year before', '2021-12-31', true, undefined],
    ['in an order that is not carried out', '2022-04-01', false, undefined],
  ])('%s bars from the units that took it over whoever worked where it was: %s', async (_, on, isDone, code) => {
    const { assessmentId, memberId } = await anAssessment(town)
    await rows.assessmentMember.update({ where: { id: memberId }, data: { takenOutAt: new Date('2022-05-05') } })
    const { congressId, office, assessor, street, transport, housing } = town
    const past = { grantedAt: new Date('2021-01-01'), revokedAt: new Date('2021-12-31') }
    await rows.roleGrant.create({
      data: { congressId, personId: assessor.personId, role: 'UNIT_CLERK', unitId: street.id, ...past },
    })
    for (const successorId of [transport.id, housing.id])
      await rows.unitChange.create({
        data: {
          ...{
            congressId,
            kind: 'HANDED_OVER',
            unitIds: [street.id],
            assignmentIds: [crypto.randomUUID()],
            successorId,
            effectiveOn: new Date(on),
          },
          ...{ documentNumber: '济编〔2022〕15号', reason: '职责调整。', recordedById: office.personId },
          ...{ recordedAt: new Date('2022-01-01'), carriedOutAt: isDone ? new Date('2022-04-01') : null },
        },
      })
    expect(await named(assessmentId)).toBe(code)
  })
})

describe('whoever is taken out', () => {
  test('reads as an assessor no more, until he is named again', async () => {
    const { assessmentId, memberId } = await anAssessment(town)
    const id = await answeredBy([town.transport])
    const grant = { personId: town.assessor.personId, role: 'ASSESSOR' }
    await rows.roleGrant.updateMany({ where: grant, data: { grantedAt: new Date('2022-01-01') } })
    expect(await seen(id)).toEqual([true, true])
    await act(town.office, 'take-out-assessment-member', { assessmentId, memberId }, day)
    expect(await seen(id)).toEqual([false, false])
    await aMember(town, assessmentId, town.assessor, 1)
    expect(await seen(id)).toEqual([true, true])
  })
})
