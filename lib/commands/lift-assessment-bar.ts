import { authorize } from '@/lib/domain/access/policy'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { ensureMayLift } from '@/lib/domain/assessment/preparing'
import { barLiftSchema } from '@/lib/schemas/assessment'
import { liftBars } from '@/lib/store/assessment-steps'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Only what was declared, and before anybody judges. */
export const liftAssessmentBar = command({
  name: 'lift-assessment-bar',
  input: barLiftSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, memberId, unitId }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.prepare, assessment)
    const { name: member } = ensureMayLift(assessment, memberId, unitId)

    await liftBars(tx, memberId, unitId)
    const unit = assessment.units.find((one) => one.unitId === unitId)?.name ?? ''
    await recordEvent(tx, actor, {
      type: 'assessment.bar-lifted',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { assessmentId, name: assessment.name, member, unit, unitId },
    })
    return { assessmentId }
  },
})
