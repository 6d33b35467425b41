import { authorize } from '@/lib/domain/access/policy'
import { recordMeeting } from '@/lib/domain/assessment/group-meeting'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { assessmentWorkflow } from '@/lib/domain/assessment/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { ensureOpen } from '@/lib/domain/workflow'
import { groupMeetingSchema } from '@/lib/schemas/assessment-judging'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { readGroupMeeting, saveGroupMeeting } from '@/lib/store/group-meetings'
import { command, perPerson } from './command'

/** By the group's leader or the office, once it has met. */
export const recordGroupMeeting = command({
  name: 'record-group-meeting',
  input: groupMeetingSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, present, groupNo, ...written }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    const { congressId, name } = assessment
    authorize(actor, assessmentPolicy.leadGroup, { congressId, assessment, groupNo })
    ensureOpen(assessmentWorkflow, assessment.state, 'settle')
    if (written.heldOn > moment.today) throw new Refusal('group-meeting-day-outside')
    const own = assessment.members.filter((one) => one.groupNo === groupNo && present.includes(one.id))
    if (own.length !== new Set(present).size) throw new Refusal('group-meeting-strangers')
    recordMeeting(await readGroupMeeting(tx, assessmentId, groupNo), written.version)

    const presentIds = own.map(({ personId }) => personId)
    await saveGroupMeeting(tx, assessment, { ...written, groupNo, presentIds }, { personId: actor.personId, moment })
    await recordEvent(tx, actor, {
      type: 'assessment.group-met',
      subjectId: assessmentId,
      at: moment.now,
      data: { name, groupNo },
    })
    return { assessmentId }
  },
})
