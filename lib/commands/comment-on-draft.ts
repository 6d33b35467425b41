import { tokenHash } from '@/lib/auth/session-token'
import { isDelegate } from '@/lib/domain/access/actor'
import { proposing } from '@/lib/domain/suggestion/proposal'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { commentSchema } from '@/lib/schemas/co-signing'
import { seatOf } from '@/lib/store/co-sign-links'
import { saveSignatures } from '@/lib/store/co-signatures'
import { addComment } from '@/lib/store/draft-comments'
import { readDraft } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

/** Whoever comes by the address and has something to say is asked from then on, and has signed nothing. */
export const commentOnDraft = command({
  name: 'comment-on-draft',
  input: commentSchema,
  limit: perPerson(120, 'hour'),
  run: async (context, { suggestionId, part, text, passage, proposal, token }) => {
    const { tx, actor, moment } = context
    const suggestion = await lockSuggestion(tx, suggestionId)
    const delegateId = isDelegate(actor, suggestion.leadDelegateId)
      ? suggestion.leadDelegateId
      : await seated(context, suggestion, token)
    ensureOpen(suggestionWorkflow, suggestion.status, 'commentOnDraft')

    const proposed = proposal === '' ? null : proposing(await readDraft(tx, suggestionId), part, passage, proposal)
    const commentId = await addComment(tx, suggestion, { delegateId, part, text, ...proposed, at: moment.now })
    await recordEvent(tx, actor, {
      type: 'draft.commented',
      subjectId: commentId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { name: actor.name, passage: part },
    })
    return { suggestionId, commentId }
  },
})

async function seated({ tx, actor, moment }: Context, suggestion: Parameters<typeof seatOf>[2], token?: string) {
  const { signatures, mine } = await seatOf(tx, actor, suggestion, token ? tokenHash(token) : null, moment.now)
  const isThere = signatures.some(({ delegateId, state }) => delegateId === mine.delegateId && state !== 'DECLINED')
  if (!isThere) await saveSignatures(tx, suggestion, [mine], { invitedAt: moment.now })
  return mine.delegateId
}
