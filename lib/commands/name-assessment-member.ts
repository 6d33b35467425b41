import { authorize } from '@/lib/domain/access/policy'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { ensureMayBeNamed, replacedIn } from '@/lib/domain/assessment/preparing'
import { memberNameSchema } from '@/lib/schemas/assessment'
import { readTies } from '@/lib/store/assessment-ground'
import { addMember, fixGroups, takeOutMemberRow } from '@/lib/store/assessment-steps'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { readHandedIn } from '@/lib/store/judged-values'
import { command, perPerson } from './command'

/** Barred at once from what the records forbid him; whose place he takes is in the group no more. */
export const nameAssessmentMember = command({
  name: 'name-assessment-member',
  input: memberNameSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, ...named }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.prepare, assessment)
    const { name: member, ...ties } = await readTies(tx, assessment, named.personId)
    const gone = replacedIn(assessment, named.groupNo, await readHandedIn(tx, assessmentId))
    ensureMayBeNamed(assessment, named, ties)

    if (gone) await takeOutMemberRow(tx, gone.id, moment.now)
    const memberId = await addMember(tx, assessment, named, ties, { moment, personId: actor.personId })
    if (gone && assessment.kind === 'ANNUAL') await fixGroups(tx, assessment)
    const { personId, groupNo } = named
    if (gone)
      await recordEvent(tx, actor, {
        type: 'assessment.member-taken-out',
        subjectId: assessmentId,
        at: moment.now,
        role: 'DELEGATE_OFFICE',
        data: { assessmentId, name: assessment.name, member: gone.name, groupNo },
      })
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
