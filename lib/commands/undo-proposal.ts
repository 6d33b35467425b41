import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { undone } from '@/lib/domain/suggestion/proposal'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { ofOneComment } from '@/lib/schemas/co-signing'
import { writtenTextSchema } from '@/lib/schemas/draft'
import { saveProposedText } from '@/lib/store/asked-again'
import { readComment, reopenComment } from '@/lib/store/draft-comments'
import { readDraft } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Until it is handed in; the comment waits for an answer again. */
export const undoProposal = command({
  name: 'undo-proposal',
  input: ofOneComment,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, commentId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.settleComment, suggestion)
    ensureOpen(suggestionWorkflow, suggestion.status, 'settleComment')
    const comment = await readComment(tx, suggestionId, commentId)
    if (!comment.proposal || comment.placedAt === null) throw new Refusal('no-proposal')
    const { leadName: _, ...draft } = await readDraft(tx, suggestionId)
    const text = undone(draft, comment.proposal, comment.placedAt)
    if (!writtenTextSchema.safeParse(text).success) throw new Refusal('proposal-too-long')

    await reopenComment(tx, commentId)
    const version = await saveProposedText(tx, actor, suggestion, { ...draft, ...text }, moment.now)
    await recordEvent(tx, actor, {
      type: 'draft.proposal-undone',
      subjectId: commentId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { name: comment.name, delegateIds: [comment.delegateId] },
    })
    return { suggestionId, version }
  },
})
