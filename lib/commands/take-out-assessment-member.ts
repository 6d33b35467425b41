import { authorize } from '@/lib/domain/access/policy'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { memberIn } from '@/lib/domain/assessment/preparing'
import { assessmentWorkflow } from '@/lib/domain/assessment/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { memberTakeOutSchema } from '@/lib/schemas/assessment'
import { takeOutMemberRow } from '@/lib/store/assessment-steps'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** While the groups are made: nothing hangs on him yet. */
export const takeOutAssessmentMember = command({
  name: 'take-out-assessment-member',
  input: memberTakeOutSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, memberId }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.prepare, assessment)
    ensureOpen(assessmentWorkflow, assessment.state, 'prepare')
    const { name: member, groupNo } = memberIn(assessment, memberId)

    await takeOutMemberRow(tx, memberId, moment.now)
    await recordEvent(tx, actor, {
      type: 'assessment.member-taken-out',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { assessmentId, name: assessment.name, member, groupNo },
    })
    return { assessmentId }
  },
})
