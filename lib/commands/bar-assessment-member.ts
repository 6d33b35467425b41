import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { ensureNotClosed } from '@/lib/domain/assessment/group-meeting'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { ensureMayBar } from '@/lib/domain/assessment/preparing'
import { memberBarSchema } from '@/lib/schemas/assessment'
import { addBar } from '@/lib/store/assessment-steps'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { readGroupMeeting } from '@/lib/store/group-meetings'
import { command, perPerson } from './command'

/** At his own request, or by the office; his marks of that unit are no longer asked for. Under a closed record nothing moves. */
export const barAssessmentMember = command({
  name: 'bar-assessment-member',
  input: memberBarSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, ...bar }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.prepare, assessment)
    const { name: member, groupNo } = ensureMayBar(assessment, bar.memberId, bar.unitId)
    const unit = assessedUnit(assessment, bar.unitId)
    if (unit.groupNo === groupNo) ensureNotClosed(await readGroupMeeting(tx, assessmentId, groupNo))

    await addBar(tx, assessment.congressId, bar, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'assessment.barred',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { assessmentId, name: assessment.name, member, unit: unit.name, unitId: bar.unitId },
    })
    return { assessmentId }
  },
})
