import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { answer as answerNotice } from '@/lib/domain/chasing/chasing-notice'
import { chasingPolicy } from '@/lib/domain/chasing/policy'
import { noticeAnswerSchema } from '@/lib/schemas/chasing'
import { lockNotice, saveNotice } from '@/lib/store/chasing-notices'
import { recordEvent } from '@/lib/store/events'
import { paperFacts } from '@/lib/wording/paper-number'
import { command, perPerson } from './command'

/** The unit's word on why it was late and when it will be done; late or not, it is taken. */
export const answerChasingNotice = command({
  name: 'answer-chasing-notice',
  input: noticeAnswerSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { noticeId, answer }) => {
    const notice = await lockNotice(tx, noticeId)
    authorize(actor, chasingPolicy.view, notice)
    authorize(actor, chasingPolicy.answer, notice)

    const answered = answerNotice(notice, moment.now)

    await saveNotice(tx, answered, { answer, answeredOn: moment.today, answeredById: actor.personId })
    await recordEvent(tx, actor, {
      type: 'chasing.answered',
      subjectId: noticeId,
      suggestionId: notice.suggestionId,
      at: moment.now,
      role: capacityAt(actor, notice.unitId),
      data: paperFacts(notice),
    })
    return { noticeId }
  },
})
