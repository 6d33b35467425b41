import { authorize } from '@/lib/domain/access/policy'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { ensureMayBar } from '@/lib/domain/assessment/preparing'
import { memberBarSchema } from '@/lib/schemas/assessment'
import { addBar } from '@/lib/store/assessment-steps'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** At his own request, or by the office; his marks of that unit are no longer asked for. */
export const barAssessmentMember = command({
  name: 'bar-assessment-member',
  input: memberBarSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, ...bar }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.prepare, assessment)
    const { name: member } = ensureMayBar(assessment, bar.memberId, bar.unitId)

    await addBar(tx, assessment.congressId, bar, { moment, personId: actor.personId })
    const unit = assessment.units.find(({ unitId }) => unitId === bar.unitId)?.name ?? ''
    await recordEvent(tx, actor, {
      type: 'assessment.barred',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { assessmentId, name: assessment.name, member, unit, unitId: bar.unitId },
    })
    return { assessmentId }
  },
})
