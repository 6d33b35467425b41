import { mandatesOf } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { ensureMayObject } from '@/lib/domain/performance/objection'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { objectToAttendanceSchema } from '@/lib/schemas/performance'
import { addObjection, lockAttendance } from '@/lib/store/attendance'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** 考勤异议: what the record says stays until the office has answered. */
export const objectToAttendance = command({
  name: 'object-to-attendance',
  input: objectToAttendanceSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { occasionId, claimed, reason }) => {
    const attendance = await lockAttendance(tx, occasionId, mandatesOf(actor))
    authorize(actor, performancePolicy.object, attendance)
    ensureMayObject(attendance, claimed)

    const by = { personId: actor.personId, at: moment.now }
    const objectionId = await addObjection(tx, attendance, { claimed, reason }, by)
    const { delegateId, name, recorded, guestId } = attendance
    await recordEvent(tx, actor, {
      type: 'attendance.objected',
      subjectId: delegateId,
      at: moment.now,
      role: 'DELEGATE',
      data: {
        objectionId,
        occasion: name,
        isReplyMeeting: guestId !== null,
        recorded,
        claimed,
        reason,
        name: actor.name,
      },
    })
    return { objectionId }
  },
})
