import { authorize } from '@/lib/domain/access/policy'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { ensureMayBeNamed } from '@/lib/domain/assessment/preparing'
import { memberNameSchema } from '@/lib/schemas/assessment'
import { readTies } from '@/lib/store/assessment-ground'
import { addMember } from '@/lib/store/assessment-steps'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Barred at once from what the records forbid him. */
export const nameAssessmentMember = command({
  name: 'name-assessment-member',
  input: memberNameSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, ...named }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.prepare, assessment)
    const { name: member, ...ties } = await readTies(tx, assessment, named.personId)
    ensureMayBeNamed(assessment, named, ties)

    const memberId = await addMember(tx, assessment, named, ties, { moment, personId: actor.personId })
    const { personId, groupNo } = named
    await recordEvent(tx, actor, {
      type: 'assessment.member-named',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { assessmentId, name: assessment.name, member, groupNo, personIds: [personId] },
    })
    return { assessmentId, memberId }
  },
})
