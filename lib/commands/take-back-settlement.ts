import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { ensureNotClosed } from '@/lib/domain/assessment/group-meeting'
import { itemJudgedBy } from '@/lib/domain/assessment/judging'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { assessmentWorkflow } from '@/lib/domain/assessment/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { ensureOpen } from '@/lib/domain/workflow'
import { settledItemSchema } from '@/lib/schemas/assessment-judging'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { readGroupMeeting, takeBackSettled } from '@/lib/store/group-meetings'
import { readItems } from '@/lib/store/scheme-items'
import { command, perPerson } from './command'

/** The mean of the marks counts again. */
export const takeBackSettlement = command({
  name: 'take-back-settlement',
  input: settledItemSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, itemKey }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    const { congressId, name } = assessment
    const { groupNo, name: unit } = assessedUnit(assessment, unitId)
    authorize(actor, assessmentPolicy.settle, { congressId, assessment, unitId })
    ensureOpen(assessmentWorkflow, assessment.state, 'settle')
    const item = itemJudgedBy('GROUP', await readItems(tx, assessment.schemeId), itemKey)
    ensureNotClosed(await readGroupMeeting(tx, assessmentId, groupNo))

    const isTaken = await takeBackSettled(tx, { assessmentId, unitId, itemKey }, moment.now)
    if (!isTaken) throw new Refusal('settlement-missing', { item: item.name })
    await recordEvent(tx, actor, {
      type: 'assessment.settlement-taken-back',
      subjectId: assessmentId,
      at: moment.now,
      data: { unit, unitId, name, item: item.name },
    })
    return { assessmentId }
  },
})
