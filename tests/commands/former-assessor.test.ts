import { beforeEach, expect, test } from 'vitest'
import { getGroupMeeting } from '@/lib/queries/get-group-meeting'
import { getJudging } from '@/lib/queries/get-judging'
import { listAssessments } from '@/lib/queries/list-assessments'
import { assessmentFilterSchema } from '@/lib/schemas/assessment'
import { anAssessment } from '../support/assessments'
import { aCall, aReason, assessedYear, awardDays } from '../support/awards'
import { act, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-10'
let town: Town
beforeEach(async () => {
  town = await foundTown()
})

/** 郑红 gives the office of an assessor back and becomes clerk of the court. */
async function leaves() {
  const { personId } = town.assessor
  await rows.roleGrant.updateMany({ where: { personId }, data: { revokedAt: new Date('2022-05-09') } })
  const granted = { role: 'UNIT_CLERK' as const, unitId: town.court.id, grantedAt: new Date('2022-05-09') }
  await rows.roleGrant.create({ data: { congressId: town.congressId, personId, ...granted } })
}

test('whose office is revoked judges and reads no more as a member', async () => {
  const { assessmentId } = await anAssessment(town, { state: 'JUDGED' })
  const of = { assessmentId, unitId: town.transport.id }
  const marks = [
    { itemKey: 'quality', value: '25', words: '' },
    { itemKey: 'example', value: '1', words: '' },
  ]
  const save = () => refusalOf(act(town.assessor, 'save-marks', { ...of, marks }, day))
  expect(await save()).toBeUndefined()
  await leaves()
  expect(await save()).toBe('not-found')
  expect(await refusalOf(act(town.assessor, 'hand-in-marks', of, day))).toBe('not-found')
  expect(await refusalOf(see(town.assessor, getJudging, of, day))).toBe('not-found')
  expect(await refusalOf(see(town.assessor, getGroupMeeting, { assessmentId, groupNo: '1' }, day))).toBe('not-found')
})

test('he is listed no assessment as a member, and nominates no unit for his group', async () => {
  await assessedYear(town)
  const { callId } = await act<{ callId: string }>(town.office, 'call-award', aCall(), awardDays.called)
  await rows.assessmentUnit.deleteMany({ where: { unitId: town.court.id } })
  const list = async () =>
    (await see(town.assessor, listAssessments, assessmentFilterSchema.parse({}), awardDays.called)).rows.length
  expect(await list()).toBe(1)
  await leaves()
  expect(await list()).toBe(0)
  const nomination = { callId, unitId: town.transport.id, reason: aReason }
  expect(await refusalOf(act(town.assessor, 'nominate-for-award', nomination, awardDays.called))).toBe('not-found')
})
