import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { sendBackSelf } from '@/lib/domain/assessment/self'
import { selfSendingBackSchema } from '@/lib/schemas/self-assessment'
import { readAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { holdState, lockSelf, saveSendingBack } from '@/lib/store/self-assessments'
import { command, perPerson } from './command'

/** With the reason, while the units still assess themselves. */
export const sendBackSelfAssessment = command({
  name: 'send-back-self-assessment',
  input: selfSendingBackSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, reason }) => {
    await holdState(tx, assessmentId)
    const assessment = await readAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.decide, assessment)
    const unit = assessedUnit(assessment, unitId)
    const self = await lockSelf(tx, { assessment, unitId }, { personId: actor.personId, moment })

    await saveSendingBack(tx, sendBackSelf(assessment, self), reason)
    await recordEvent(tx, actor, {
      type: 'assessment.self-sent-back',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { unit: unit.name, unitId, unitIds: [unitId], name: assessment.name, reason },
    })
    return { assessmentId }
  },
})
