import { authorize } from '@/lib/domain/access/policy'
import { personsIn } from '@/lib/domain/assessment/assessment'
import { reopenMeeting } from '@/lib/domain/assessment/group-meeting'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { groupMeetingReopeningSchema } from '@/lib/schemas/assessment-judging'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { readGroupMeeting, saveMeetingClosed } from '@/lib/store/group-meetings'
import { command, perPerson } from './command'

/** By the office, with its reason; the members of the group are told. */
export const reopenGroupMeeting = command({
  name: 'reopen-group-meeting',
  input: groupMeetingReopeningSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, groupNo, reason }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.decide, assessment)
    const meeting = reopenMeeting(assessment, groupNo, await readGroupMeeting(tx, assessmentId, groupNo))

    await saveMeetingClosed(tx, meeting, null)
    const personIds = personsIn(assessment.members.filter((one) => one.groupNo === groupNo))
    await recordEvent(tx, actor, {
      type: 'assessment.group-meeting-reopened',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { assessmentId, name: assessment.name, groupNo, reason, personIds },
    })
    return { assessmentId }
  },
})
