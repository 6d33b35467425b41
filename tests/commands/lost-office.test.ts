import { beforeEach, describe, expect, test } from 'vitest'
import { getAssessment } from '@/lib/queries/get-assessment'
import { getJudging } from '@/lib/queries/get-judging'
import { listJudging } from '@/lib/queries/list-judging'
import { readAssessment } from '@/lib/store/assessments'
import { readJudged } from '@/lib/store/judged-values'
import { transactFor } from '@/lib/store/transact'
import { aMember, anAssessment, bar } from '../support/assessments'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-10'
let town: Town
beforeEach(async () => {
  town = await foundTown()
})

const revoke = ({ personId }: Person, revokedAt: string) =>
  rows.roleGrant.updateMany({ where: { personId, role: 'ASSESSOR' }, data: { revokedAt: new Date(revokedAt) } })

async function judgedByTwo(state: 'JUDGED' | 'CHECKED' = 'JUDGED') {
  const made = await anAssessment(town, { state, kind: 'ANNUAL' })
  await rows.assessmentMember.update({ where: { id: made.otherMemberId }, data: { takenOutAt: new Date(day) } })
  const secondId = await aMember(town, made.assessmentId, town.otherAssessor, 1, false)
  for (const [memberId, value] of [
    [made.memberId, 1000],
    [secondId, 2000],
  ] as const)
    await rows.assessmentMark.create({
      data: {
        ...{ congressId: town.congressId, assessmentId: made.assessmentId, unitId: town.transport.id, memberId, value },
        ...{ itemKey: 'quality', markedAt: new Date('2022-05-08'), handedInAt: new Date('2022-05-08') },
      },
    })
  return { ...made, secondId }
}
const pointsOf = (assessmentId: string) =>
  transactFor(town.congressId, async (tx) =>
    (await readJudged(tx, await readAssessment(tx, assessmentId))).map(({ itemKey, points }) => [itemKey, points]),
  )

describe('whose office is revoked', () => {
  test('is awaited no more, his marks do not count, and the office sees that he is to be replaced', async () => {
    const { assessmentId } = await judgedByTwo()
    expect(await pointsOf(assessmentId)).toEqual([['quality', 1500]])
    await revoke(town.otherAssessor, '2022-05-09')
    expect(await pointsOf(assessmentId)).toEqual([['quality', 1000]])
    const { units } = await see(town.office, listJudging, assessmentId, day)
    expect(units.find(({ unitId }) => unitId === town.transport.id)).toMatchObject({ panel: 1, handedIn: 1 })
    const { members } = await see(town.office, getAssessment, assessmentId, day)
    expect(members.map(({ name, hasLeft }) => [name, hasLeft])).toEqual([
      ['郑红', false],
      ['钱伟', true],
    ])
  })

  test.each([
    ['the check', {}],
    ['its record', { closed: true }],
  ] as const)('has marks that stand once %s has come', async (_, { closed = false }: { closed?: boolean }) => {
    const { assessmentId, secondId } = await judgedByTwo(closed ? 'JUDGED' : 'CHECKED')
    const { congressId, office } = town
    const by = { writtenAt: new Date('2022-05-09'), writtenById: office.personId }
    const record = { congressId, assessmentId, groupNo: 1, heldOn: new Date('2022-05-09'), place: '会议室', ...by }
    if (closed)
      await rows.groupMeeting.create({
        data: { ...record, closedAt: new Date('2022-05-09'), closedById: office.personId },
      })
    await revoke(town.otherAssessor, '2022-05-13')
    await bar(town, secondId, town.transport, new Date('2022-05-13'))
    expect(await pointsOf(assessmentId)).toEqual([['quality', 1500]])
    expect(
      await refusalOf(see(town.otherAssessor, getJudging, { assessmentId, unitId: town.transport.id }, '2022-05-14')),
    ).toBe('not-found')
  })

  test('another takes his place and reads with the group, but not once marks are open', async () => {
    const { assessmentId, otherMemberId } = await anAssessment(town, { state: 'SELF_ASSESSED', kind: 'ANNUAL' })
    const person = await rows.person.create({ data: { congressId: town.congressId, name: '孙丽' } })
    const grant = { congressId: town.congressId, personId: person.id, role: 'ASSESSOR', assessmentGroup: 7 }
    await rows.roleGrant.create({ data: { ...grant, grantedAt: new Date('2022-01-01') } })
    const named = { assessmentId, personId: person.id, groupNo: '2', capacity: 'EXPERT', leads: true }
    const name = () => refusalOf(act(town.office, 'name-assessment-member', named, day))
    expect(await name()).toBe('move-not-open')
    await revoke(town.otherAssessor, '2022-05-09')
    expect(await name()).toBeUndefined()
    const { takenOutAt } = await rows.assessmentMember.findUniqueOrThrow({ where: { id: otherMemberId } })
    expect(takenOutAt).not.toBeNull()
    const { assessmentGroup } = await rows.roleGrant.findFirstOrThrow({ where: { personId: person.id } })
    expect(assessmentGroup).toBe(2)
    const types = await rows.event.findMany({ where: { subjectId: assessmentId }, orderBy: { id: 'asc' } })
    expect(types.map(({ type }) => type)).toEqual(['assessment.member-taken-out', 'assessment.member-named'])
  })

  test('nobody takes his place once the marks of the group are open', async () => {
    const { assessmentId } = await judgedByTwo()
    await revoke(town.otherAssessor, '2022-05-09')
    const named = { assessmentId, personId: town.government.personId, groupNo: '1', capacity: 'EXPERT', leads: false }
    expect(await refusalOf(act(town.office, 'name-assessment-member', named, day))).toBe('member-too-late')
  })
})
