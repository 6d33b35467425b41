import { authorize } from '@/lib/domain/access/policy'
import { closeMeeting } from '@/lib/domain/assessment/group-meeting'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { groupOfMeetingSchema } from '@/lib/schemas/assessment-judging'
import { readMarksOfUnits } from '@/lib/store/assessment-marks'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { readGroupMeeting, saveMeetingClosed, settledItems } from '@/lib/store/group-meetings'
import { readItems } from '@/lib/store/scheme-items'
import { command, perPerson } from './command'

/** The record stands, and is printed to be signed. */
export const closeGroupMeeting = command({
  name: 'close-group-meeting',
  input: groupOfMeetingSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, groupNo }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    const { congressId, name, units } = assessment
    authorize(actor, assessmentPolicy.leadGroup, { congressId, assessment, groupNo })
    const unitIds = units.filter((one) => one.groupNo === groupNo).map(({ unitId }) => unitId)
    const meeting = closeMeeting(assessment, groupNo, await readGroupMeeting(tx, assessmentId, groupNo), {
      marks: await readMarksOfUnits(tx, assessmentId, unitIds),
      settled: await settledItems(tx, assessmentId),
      items: await readItems(tx, assessment.schemeId),
    })

    await saveMeetingClosed(tx, meeting, { personId: actor.personId, moment })
    await recordEvent(tx, actor, {
      type: 'assessment.group-meeting-closed',
      subjectId: assessmentId,
      at: moment.now,
      data: { name, groupNo },
    })
    return { assessmentId }
  },
})
