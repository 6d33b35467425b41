import { authorize } from '@/lib/domain/access/policy'
import { personsIn } from '@/lib/domain/assessment/assessment'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { assessmentWorkflow } from '@/lib/domain/assessment/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { assessmentCancelSchema } from '@/lib/schemas/assessment'
import { cancelAssessmentRow, lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** What was marked and said stays to be read; the year can be assessed anew. */
export const cancelAssessment = command({
  name: 'cancel-assessment',
  input: assessmentCancelSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, reason }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.prepare, assessment)
    ensureOpen(assessmentWorkflow, assessment.state, 'cancel')

    await cancelAssessmentRow(tx, assessment, moment.now, reason)
    const { name, year, kind: assessmentKind, state } = assessment
    const isTold = state !== 'PREPARED'
    await recordEvent(tx, actor, {
      type: 'assessment.cancelled',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        ...{ assessmentId, name, year, assessmentKind, reason },
        unitIds: isTold ? assessment.units.map(({ unitId }) => unitId) : [],
        personIds: isTold ? personsIn(assessment.members) : [],
      },
    })
    return { assessmentId }
  },
})
