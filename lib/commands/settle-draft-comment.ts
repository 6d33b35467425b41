import { authorize } from '@/lib/domain/access/policy'
import { ensureUnsettled } from '@/lib/domain/suggestion/draft-comment'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { settlingSchema } from '@/lib/schemas/co-signing'
import { readComment, saveSettling } from '@/lib/store/draft-comments'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Whoever commented hears whether the lead delegate took it up. */
export const settleDraftComment = command({
  name: 'settle-draft-comment',
  input: settlingSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, commentId, outcome, answer }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.settleComment, suggestion)
    ensureOpen(suggestionWorkflow, suggestion.status, 'settleComment')
    const comment = await readComment(tx, suggestionId, commentId)
    ensureUnsettled(comment)

    await saveSettling(tx, commentId, { outcome, answer, at: moment.now })
    await recordEvent(tx, actor, {
      type: 'draft.comment-settled',
      subjectId: commentId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { name: comment.name, outcome, delegateIds: [comment.delegateId] },
    })
    return { suggestionId }
  },
})
