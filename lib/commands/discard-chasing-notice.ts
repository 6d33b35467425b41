import { authorize } from '@/lib/domain/access/policy'
import { discard } from '@/lib/domain/chasing/chasing-notice'
import { chasingPolicy } from '@/lib/domain/chasing/policy'
import { noticeReasonSchema } from '@/lib/schemas/chasing'
import { lockNotice, saveNotice } from '@/lib/store/chasing-notices'
import { recordEvent } from '@/lib/store/events'
import { paperFacts } from '@/lib/wording/paper-number'
import { command, perPerson } from './command'

/** The number stays used, and says why nothing came of it. */
export const discardChasingNotice = command({
  name: 'discard-chasing-notice',
  input: noticeReasonSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { noticeId, reason }) => {
    const notice = await lockNotice(tx, noticeId)
    authorize(actor, chasingPolicy.discard, notice)

    const discarded = discard(notice, moment.now)

    const act = { withdrawnOn: moment.today, withdrawnById: actor.personId, withdrawReason: reason }
    await saveNotice(tx, discarded, act)
    await recordEvent(tx, actor, {
      type: 'chasing.discarded',
      subjectId: noticeId,
      suggestionId: notice.suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...paperFacts(notice), reason },
    })
    return { noticeId }
  },
})
