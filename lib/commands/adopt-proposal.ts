import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { ensureUnsettled } from '@/lib/domain/suggestion/draft-comment'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { replaced } from '@/lib/domain/suggestion/proposal'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { ofOneComment } from '@/lib/schemas/co-signing'
import { writtenTextSchema } from '@/lib/schemas/draft'
import { saveProposedText } from '@/lib/store/asked-again'
import { readComment, saveSettling } from '@/lib/store/draft-comments'
import { readDraft } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The proposed words take the place of the passage that they were proposed for, wherever it stands by now. */
export const adoptProposal = command({
  name: 'adopt-proposal',
  input: ofOneComment,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, commentId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.settleComment, suggestion)
    ensureOpen(suggestionWorkflow, suggestion.status, 'settleComment')
    const comment = await readComment(tx, suggestionId, commentId)
    ensureUnsettled(comment)
    if (!comment.proposal) throw new Refusal('no-proposal')
    const { leadName: _, ...draft } = await readDraft(tx, suggestionId)
    const { text, at: placedAt } = replaced(draft, comment.proposal)
    if (!writtenTextSchema.safeParse(text).success) throw new Refusal('proposal-too-long')

    await saveSettling(tx, commentId, { outcome: 'ADOPTED', answer: '', at: moment.now, placedAt })
    const version = await saveProposedText(tx, actor, suggestion, { ...draft, ...text }, moment.now)
    await recordEvent(tx, actor, {
      type: 'draft.comment-settled',
      subjectId: commentId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { name: comment.name, outcome: 'ADOPTED', delegateIds: [comment.delegateId] },
    })
    return { suggestionId, version }
  },
})
