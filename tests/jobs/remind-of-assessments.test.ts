import { beforeEach, expect, test } from 'vitest'
import { remindOfAssessmentsIn } from '@/lib/jobs/remind-of-assessments'
import { anAssessment } from '../support/assessments'
import { anAssessmentIn, objectTo } from '../support/objecting'
import { act, at } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeEach(async () => {
  town = await foundTown()
})
const remind = (on: string) => remindOfAssessmentsIn(town.congressId, at(on))
type Told = { type: string; data: { unitIds: string[]; personIds: string[]; dueOn: string } }
const told = async (): Promise<Told[]> =>
  (
    await rows.event.findMany({
      where: { congressId: town.congressId, type: { endsWith: '-near' } },
      orderBy: { sequence: 'asc' },
    })
  ).map(({ type, data }) => ({ type, data: data as Told['data'] }))
const types = async () => (await told()).map(({ type }) => type)
const due = (assessmentId: string, days: object) => rows.assessment.update({ where: { id: assessmentId }, data: days })

test('a self-assessment: three working days before and one, to the units that have not handed in, each once', async () => {
  const { assessmentId } = await anAssessment(town, { state: 'SELF_ASSESSED' })
  await due(assessmentId, { selfDueOn: new Date('2022-05-13'), marksDueOn: new Date('2022-05-20') })
  const handed = {
    handedInAt: at('2022-05-09'),
    handedInOn: new Date('2022-05-09'),
    handedInById: town.court.head.personId,
  }
  const written = { changedAt: at('2022-05-09'), changedById: town.court.head.personId }
  const of = { congressId: town.congressId, assessmentId, unitId: town.court.id }
  await rows.selfAssessment.create({ data: { ...of, ...written, ...handed } })
  expect(await remind('2022-05-09')).toBe(0)
  expect(await remind('2022-05-10')).toBe(3)
  expect(await remind('2022-05-10')).toBe(0)
  expect(await remind('2022-05-12')).toBe(3)
  expect(await remind('2022-05-13')).toBe(0)
  expect(await types()).toEqual(['assessment.self-near', 'assessment.self-near'])
  const { unitIds } = (await told())[0]?.data ?? { unitIds: [] }
  expect(unitIds.toSorted()).toEqual([town.transport.id, town.housing.id, town.street.id].toSorted())
})

test('nobody is reminded on a day of rest, after the day, of a day of which he has just heard, or of what was cancelled', async () => {
  const { assessmentId } = await anAssessment(town, { state: 'SELF_ASSESSED' })
  await due(assessmentId, { selfDueOn: new Date('2022-05-09'), marksDueOn: new Date('2022-05-20') })
  expect(await remind('2022-05-05')).toBe(0)
  expect(await remind('2022-05-08')).toBe(0)
  expect(await remind('2022-05-10')).toBe(0)
  await act(town.office, 'cancel-assessment', { assessmentId, reason: '方案有误。' }, '2022-05-06')
  expect(await remind('2022-05-06')).toBe(0)
  expect(await told()).toEqual([])
})

test('marks: members who owe a unit that they may judge, and the office its own items', async () => {
  const { assessmentId, memberId } = await anAssessment(town, { state: 'JUDGED' })
  await due(assessmentId, { marksDueOn: new Date('2022-05-17') })
  const mark = {
    congressId: town.congressId,
    assessmentId,
    memberId,
    markedAt: at('2022-05-10'),
    handedInAt: at('2022-05-10'),
  }
  const give = (unitId: string) =>
    rows.assessmentMark.create({ data: { ...mark, unitId, itemKey: 'quality', value: 1 } })
  await give(town.transport.id)
  const paper = {
    congressId: town.congressId,
    assessmentId,
    unitId: town.housing.id,
    memberId,
    begunAt: at('2022-05-11'),
  }
  await rows.markingSheet.create({ data: paper })
  expect(await remind('2022-05-12')).toBe(2)
  const [marks, values] = await told()
  expect([marks?.type, marks?.data.personIds]).toEqual(['assessment.marks-near', [town.otherAssessor.personId]])
  expect(values?.type).toBe('assessment.values-near')
  await rows.markingSheet.updateMany({
    where: { assessmentId },
    data: { outcome: 'AGREED', signedOn: new Date('2022-05-10'), settledAt: at('2022-05-12') },
  })
  expect(await remind('2022-05-16')).toBe(3)
  expect((await told()).find(({ data }) => data.personIds.length === 2)?.data.personIds).toContain(
    town.assessor.personId,
  )
})

test('the check: units that have not objected; and the office of each objection that waits', async () => {
  const marked = await anAssessmentIn(town, 'CHECKED')
  const own = await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
  const objectionId = await objectTo(marked, { suggestionId: own }, town.transport.head, '2022-05-13')
  expect(await remind('2022-05-16')).toBe(3)
  expect((await told()).at(-1)).toMatchObject({ type: 'assessment.check-near' })
  expect((await told()).at(-1)?.data.unitIds).not.toContain(town.transport.id)
  expect(await remind('2022-05-17')).toBe(1)
  expect((await told()).at(-1)).toMatchObject({
    type: 'assessment.answer-near',
    data: { dueOn: '2022-05-20', objectionId },
  })
  const answer = { objectionId, outcome: 'REJECTED', answer: '送达回证所载日期已过期限。', points: '', leaveOut: [] }
  await act(town.office, 'answer-assessment-objection', answer, '2022-05-18')
  expect(await remind('2022-05-19')).toBe(3)
  expect((await types()).slice(-2)).toEqual(['assessment.answer-near', 'assessment.check-near'])
})

test('two workers at once tell each once', async () => {
  const { assessmentId } = await anAssessment(town, { state: 'SELF_ASSESSED' })
  await due(assessmentId, { selfDueOn: new Date('2022-05-13'), marksDueOn: new Date('2022-05-20') })
  await Promise.all([1, 2, 3].map(() => remind('2022-05-10')))
  expect(await types()).toEqual(['assessment.self-near'])
})

test('a self-assessment that is only begun is owed', async () => {
  const { assessmentId } = await anAssessment(town, { state: 'SELF_ASSESSED' })
  await due(assessmentId, { selfDueOn: new Date('2022-05-13'), marksDueOn: new Date('2022-05-20') })
  const by = { changedAt: at('2022-05-09'), changedById: town.court.clerk.personId }
  await rows.selfAssessment.create({
    data: { congressId: town.congressId, assessmentId, unitId: town.court.id, ...by },
  })
  expect(await remind('2022-05-10')).toBe(4)
})

type Arranged = { assessmentId: string; memberId: string; personId: string; of: { congressId: string } }
const onBoth = <Result>(work: (unitId: string) => Promise<Result>) =>
  Promise.all([town.transport.id, town.housing.id].map(work))
const arrangements: [string, boolean, (of: Arranged) => Promise<unknown>][] = [
  [
    'has begun and not handed in',
    true,
    ({ of, assessmentId, memberId }) =>
      onBoth((unitId) =>
        rows.assessmentMark.create({
          data: { ...of, assessmentId, memberId, unitId, itemKey: 'quality', value: 1, markedAt: at('2022-05-10') },
        }),
      ),
  ],
  [
    'was taken out',
    false,
    ({ memberId }) => rows.assessmentMember.update({ where: { id: memberId }, data: { takenOutAt: at('2022-05-09') } }),
  ],
  [
    'is no assessor any more',
    false,
    ({ personId }) =>
      rows.roleGrant.updateMany({ where: { personId, role: 'ASSESSOR' }, data: { revokedAt: at('2022-05-09') } }),
  ],
  [
    'is barred from all of them',
    false,
    ({ of, memberId }) =>
      onBoth((unitId) =>
        rows.assessmentBar.create({
          data: {
            ...{ ...of, memberId, unitId, ground: 'DECLARED', barredAt: at('2022-05-09') },
            barredById: town.office.personId,
          },
        }),
      ),
  ],
  [
    'works at all of them',
    false,
    ({ of, personId }) =>
      onBoth((unitId) =>
        rows.roleGrant.create({ data: { ...of, personId, unitId, role: 'UNIT_CLERK', grantedAt: at('2022-05-09') } }),
      ),
  ],
]
test.each(arrangements)('a member who %s owes marks: %s', async (_, owes, arrange) => {
  const { assessmentId, memberId } = await anAssessment(town, { state: 'JUDGED' })
  await due(assessmentId, { marksDueOn: new Date('2022-05-17') })
  const { personId } = town.assessor
  await arrange({ assessmentId, memberId, personId, of: { congressId: town.congressId } })
  await remind('2022-05-12')
  const owing = (await told()).find(({ type }) => type === 'assessment.marks-near')?.data.personIds
  expect(owing).toContain(town.otherAssessor.personId)
  expect(owing?.includes(personId)).toBe(owes)
})

test('a value that was given twice stands for one', async () => {
  const { assessmentId } = await anAssessment(town, { state: 'JUDGED' })
  await due(assessmentId, { marksDueOn: new Date('2022-05-17') })
  const value = { assessmentId, itemKey: 'named-leader', value: '1', reason: '文件已经备案。' }
  const give = (unitId: string) => act(town.office, 'give-office-value', { ...value, unitId }, '2022-05-10')
  for (const { id } of [town.transport, town.transport, town.housing, town.street]) await give(id)
  await remind('2022-05-12')
  expect(await types()).toContain('assessment.values-near')
  await give(town.court.id)
  await remind('2022-05-16')
  expect((await types()).filter((type) => type === 'assessment.values-near')).toHaveLength(1)
})
