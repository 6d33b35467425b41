import { beforeEach, expect, test } from 'vitest'
import { aMember, anAssessment } from '../support/assessments'
import { aCall, aReason, assessedYear, awardDays } from '../support/awards'
import { anAssessmentIn, objectTo } from '../support/objecting'
import { act, type Person, refusalOf } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-10'
let town: Town
beforeEach(async () => {
  town = await foundTown()
})

const atOnce = async (...all: Promise<unknown>[]) => (await Promise.all(all.map(refusalOf))).map(String).sort()

/** The transport bureau, judged by two, of whom the second has not handed in yet. */
async function lastMarkMissing() {
  const { assessmentId, otherMemberId } = await anAssessment(town, { state: 'JUDGED' })
  await rows.assessmentMember.update({ where: { id: otherMemberId }, data: { takenOutAt: new Date() } })
  await aMember(town, assessmentId, town.otherAssessor, 1, false)
  const of = { assessmentId, unitId: town.transport.id }
  const mark = (itemKey: string, value: string) => ({ itemKey, value, words: '' })
  const save = (by: Person, quality: string) =>
    act(by, 'save-marks', { ...of, marks: [mark('quality', quality), mark('example', '1')] }, day)
  await save(town.assessor, '24')
  await act(town.assessor, 'hand-in-marks', of, day)
  await save(town.otherAssessor, '26')
  return of
}

test('the last marks and the opening of the check: one after the other, and what came too late is not handed in', async () => {
  const of = await lastMarkMissing()
  const { assessmentId } = of
  const [handedIn, opened] = await Promise.all([
    refusalOf(act(town.otherAssessor, 'hand-in-marks', of, day)),
    refusalOf(act(town.office, 'open-assessment-check', { assessmentId, isKnown: true }, day)),
  ])
  expect(opened).toBeUndefined()
  const blind = await rows.assessmentMark.count({ where: { assessmentId, handedInAt: null } })
  expect([handedIn, blind]).toEqual(handedIn ? ['move-not-open', 2] : [undefined, 0])
})

test('two settlements of one item leave one in force, two drafts of one member the whole of one', async () => {
  const of = await lastMarkMissing()
  const { assessmentId } = of
  const draft = (value: string) =>
    act(
      town.otherAssessor,
      'save-marks',
      { ...of, marks: ['quality', 'example'].map((itemKey) => ({ itemKey, value, words: value })) },
      day,
    )
  expect(await atOnce(draft('1'), draft('2'))).toEqual(['undefined', 'undefined'])
  const own = await rows.assessmentMark.findMany({ where: { assessmentId, handedInAt: null } })
  expect(new Set(own.map(({ words }) => words)).size).toBe(1)
  await act(town.otherAssessor, 'hand-in-marks', of, day)
  const record = {
    assessmentId,
    groupNo: 1,
    heldOn: day,
    place: '三楼',
    present: [own[0]?.memberId],
    words: '逐项评议。',
  }
  await act(town.office, 'record-group-meeting', record, day)
  const settle = (by: Person, points: string) =>
    act(by, 'settle-assessed-item', { ...of, itemKey: 'quality', points, reason: '会上调阅后取中。' }, day)
  expect(await atOnce(settle(town.assessor, '20'), settle(town.office, '21'))).toEqual(['undefined', 'undefined'])
  expect(await rows.groupSettlement.count({ where: { assessmentId } })).toBe(2)
  expect(await rows.groupSettlement.count({ where: { assessmentId, takenBackAt: null } })).toBe(1)
})

test('one objection is answered once, with one correction', async () => {
  const own = await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
  const marked = await anAssessmentIn(town, 'CHECKED')
  const raised = { suggestionId: own }
  expect(await atOnce(objectTo(marked, raised), objectTo(marked, raised))).toEqual([
    'assessment-objection-open',
    'undefined',
  ])
  const { id: objectionId } = await rows.assessmentObjection.findFirstOrThrow({
    where: { assessmentId: marked.assessmentId },
  })
  const answer = (points: string) =>
    act(
      town.office,
      'answer-assessment-objection',
      { objectionId, outcome: 'UPHELD', answer: '查对送达回证，确在期限以内。', points, leaveOut: [] },
      '2022-05-18',
    )
  expect(await atOnce(answer('50'), answer('60'))).toEqual(['assessment-objection-answered', 'undefined'])
  expect(await rows.assessmentCorrection.count({ where: { objectionId } })).toBe(1)
})

test('a group nominates no more than its number', async () => {
  await assessedYear(town)
  const { callId } = await act<{ callId: string }>(town.office, 'call-award', aCall({ each: 1 }), awardDays.called)
  const name = (unitId: string) =>
    act(town.assessor, 'nominate-for-award', { callId, unitId, reason: aReason }, awardDays.called)
  expect(await atOnce(name(town.transport.id), name(town.housing.id))).toEqual(['award-each-full', 'undefined'])
  expect(await rows.awardCandidate.count({ where: { callId } })).toBe(1)
})
