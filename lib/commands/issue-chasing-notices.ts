import { authorize } from '@/lib/domain/access/policy'
import { type ChasingNotice, issue } from '@/lib/domain/chasing/chasing-notice'
import { chasingPolicy } from '@/lib/domain/chasing/policy'
import { Refusal, type RefusalCode } from '@/lib/domain/refusal'
import { noticesIssueSchema } from '@/lib/schemas/chasing'
import { keptAnswerDays, lockNotices, saveNotice } from '@/lib/store/chasing-notices'
import { recordEvent } from '@/lib/store/events'
import { paperFacts, paperNumber } from '@/lib/wording/paper-number'
import { type Context, command, perPerson } from './command'

type Decided = {
  readonly notice: ChasingNotice
  readonly issued: ChasingNotice | null
  readonly refusal: RefusalCode | null
}
type Outcome = { readonly noticeId: string; readonly paper: string; readonly refusal: RefusalCode | null }

/** A morning's drafts with one press: what cannot be issued is named with its reason and keeps none of the others back. */
export const issueChasingNotices = command({
  name: 'issue-chasing-notices',
  input: noticesIssueSchema,
  limit: perPerson(120, 'hour'),
  run: async (context, { notices }): Promise<{ outcomes: Outcome[] }> => {
    const { tx, actor, moment } = context
    const seen = new Map<string, number>(notices.map(({ noticeId, version }) => [noticeId, version]))
    const locked = await lockNotices(tx, [...seen.keys()])
    for (const notice of locked) authorize(actor, chasingPolicy.issue, notice)

    const decided = locked.map((notice) => decide(notice, seen.get(notice.id) ?? 0, context))

    const issued = decided.flatMap((one) => one.issued ?? [])
    for (const one of issued) await saveNotice(tx, one, { issuedOn: moment.today, issuedById: actor.personId })
    await tell(context, issued)
    return {
      outcomes: decided.map(({ notice, refusal }) => ({ noticeId: notice.id, paper: paperNumber(notice), refusal })),
    }
  },
})

function decide(notice: ChasingNotice, seen: number, { moment }: Context): Decided {
  try {
    return { notice, issued: issue(notice, seen, moment.now, moment.today), refusal: null }
  } catch (error) {
    if (error instanceof Refusal) return { notice, issued: null, refusal: error.code }
    throw error
  }
}

async function tell({ tx, actor, moment }: Context, issued: readonly ChasingNotice[]): Promise<void> {
  const days = await keptAnswerDays(tx, issued, moment.now)
  for (const notice of issued)
    await recordEvent(tx, actor, {
      type: 'chasing.issued',
      subjectId: notice.id,
      suggestionId: notice.suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...paperFacts(notice), dueOn: days.get(notice.id) ?? null },
    })
}
