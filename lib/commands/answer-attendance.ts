import { authorize } from '@/lib/domain/access/policy'
import { ensureUnanswered } from '@/lib/domain/performance/objection'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { answerAttendanceSchema } from '@/lib/schemas/performance'
import { lockObjection, saveAnswer } from '@/lib/store/attendance'
import { recordEvent } from '@/lib/store/events'
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

    await saveAnswer(tx, objection, { outcome, answer }, { personId: actor.personId, at: moment.now })
    const { delegateId, name, claimed, guestId } = objection
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
