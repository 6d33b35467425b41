import { authorize } from '@/lib/domain/access/policy'
import { withdraw } from '@/lib/domain/chasing/chasing-notice'
import { chasingPolicy } from '@/lib/domain/chasing/policy'
import { noticeReasonSchema } from '@/lib/schemas/chasing'
import { lockNotice, saveNotice } from '@/lib/store/chasing-notices'
import { recordEvent } from '@/lib/store/events'
import { paperFacts } from '@/lib/wording/paper-number'
import { command, perPerson } from './command'

/** Taken back before it is answered; the unit is told why. */
export const withdrawChasingNotice = command({
  name: 'withdraw-chasing-notice',
  input: noticeReasonSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { noticeId, reason }) => {
    const notice = await lockNotice(tx, noticeId)
    authorize(actor, chasingPolicy.withdraw, notice)

    const withdrawn = withdraw(notice, moment.now)

    const act = { withdrawnOn: moment.today, withdrawnById: actor.personId, withdrawReason: reason }
    await saveNotice(tx, withdrawn, act)
    await recordEvent(tx, actor, {
      type: 'chasing.withdrawn',
      subjectId: noticeId,
      suggestionId: notice.suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...paperFacts(notice), reason },
    })
    return { noticeId }
  },
})
