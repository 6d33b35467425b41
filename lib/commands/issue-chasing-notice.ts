import { authorize } from '@/lib/domain/access/policy'
import { issue } from '@/lib/domain/chasing/chasing-notice'
import { chasingPolicy } from '@/lib/domain/chasing/policy'
import { noticeIssueSchema } from '@/lib/schemas/chasing'
import { keptAnswerDays, lockNotice, saveNotice } from '@/lib/store/chasing-notices'
import { recordEvent } from '@/lib/store/events'
import { paperFacts } from '@/lib/wording/paper-number'
import { command, perPerson } from './command'

/** From here on the unit has it: the words stand, and the answer has its last day. */
export const issueChasingNotice = command({
  name: 'issue-chasing-notice',
  input: noticeIssueSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { noticeId, version }) => {
    const notice = await lockNotice(tx, noticeId)
    authorize(actor, chasingPolicy.issue, notice)

    const issued = issue(notice, version, moment.now, moment.today)

    await saveNotice(tx, issued, { issuedOn: moment.today, issuedById: actor.personId })
    const dueOn = (await keptAnswerDays(tx, [issued], moment.now)).get(noticeId) ?? null
    await recordEvent(tx, actor, {
      type: 'chasing.issued',
      subjectId: noticeId,
      suggestionId: notice.suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...paperFacts(notice), dueOn },
    })
    return { noticeId, dueOn }
  },
})
