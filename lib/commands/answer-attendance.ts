import { authorize } from '@/lib/domain/access/policy'
import { ensureUnanswered } from '@/lib/domain/performance/objection'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { answerAttendanceSchema } from '@/lib/schemas/performance'
import { lockObjection, saveAnswer } from '@/lib/store/attendance'
import { correctMinutes } from '@/lib/store/correct-minutes'
import { recordEvent } from '@/lib/store/events'
import { lockMeetingOfGuest } from '@/lib/store/meeting-guests'
import { command, perPerson } from './command'

/** Corrected or kept, with the reason; the objection keeps what the record said before. */
export const answerAttendance = command({
  name: 'answer-attendance',
  input: answerAttendanceSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { objectionId, outcome, answer }) => {
    authorize(actor, performancePolicy.answer, null)
    const objection = await lockObjection(tx, objectionId)
    authorize(actor, performancePolicy.answer, objection)
    ensureUnanswered(objection)

    const { delegateId, name, claimed, guestId } = objection
    const meeting = guestId && outcome === 'CORRECTED' ? await lockMeetingOfGuest(tx, guestId) : null
    const by = { personId: actor.personId, at: moment.now }
    await saveAnswer(tx, objection, { outcome, answer }, by)
    if (meeting?.state === 'CLOSED') await correctMinutes(tx, meeting, { reason: answer, ...by })
    await recordEvent(tx, actor, {
      type: outcome === 'CORRECTED' ? 'attendance.corrected' : 'attendance.kept',
      subjectId: delegateId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        objectionId,
        occasion: name,
        isReplyMeeting: guestId !== null,
        claimed,
        answer,
        delegateIds: [delegateId],
      },
    })
    return { objectionId }
  },
})
