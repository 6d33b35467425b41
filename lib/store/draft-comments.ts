import { Refusal } from '@/lib/domain/refusal'
import type { CommentOutcome, CommentPart } from '@/lib/domain/suggestion/draft-comment'
import type { WrittenPart } from '@/lib/domain/suggestion/drafting'
import type { Proposal } from '@/lib/domain/suggestion/proposal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { open, type Tx } from './tx'

type NewComment = Partial<Omit<Proposal, 'part'>> & {
  readonly delegateId: string
  readonly part: CommentPart
  readonly text: string
  readonly at: Date
}

export async function addComment(
  tx: Tx,
  { id, congressId, version }: Suggestion,
  comment: NewComment,
): Promise<string> {
  const { at, ...said } = comment
  const data = { ...said, congressId, suggestionId: id, version, writtenAt: at }
  return (await open(tx).draftComment.create({ data, select: { id: true } })).id
}

export async function readComment(tx: Tx, suggestionId: string, id: string) {
  const comment = await open(tx).draftComment.findFirst({
    where: { id, suggestionId },
    select: {
      delegateId: true,
      part: true,
      passage: true,
      proposal: true,
      placedAt: true,
      outcome: true,
      delegate: { select: { name: true } },
    },
  })
  if (!comment) throw new Refusal('not-found')
  return {
    delegateId: comment.delegateId,
    name: comment.delegate.name,
    proposal: proposalOf(comment),
    placedAt: comment.placedAt,
    outcome: comment.outcome as CommentOutcome | null,
  }
}

/** Not of the whole text: the database sees to that. */
function proposalOf({ part, passage, proposal }: { part: string; passage: string | null; proposal: string | null }) {
  return passage === null || proposal === null ? null : { part: part as WrittenPart, passage, proposal }
}

type Settling = {
  readonly outcome: CommentOutcome
  readonly answer: string
  readonly at: Date
  /** where in its part the proposed words were put */
  readonly placedAt?: number
}

export async function saveSettling(tx: Tx, id: string, { outcome, answer, at, placedAt }: Settling): Promise<void> {
  const data = { outcome, answer: answer || null, settledAt: at, placedAt: placedAt ?? null }
  await open(tx).draftComment.update({ where: { id }, data, select: { id: true } })
}

/** To be settled again. */
export async function reopenComment(tx: Tx, id: string): Promise<void> {
  const data = { outcome: null, answer: null, settledAt: null, placedAt: null }
  await open(tx).draftComment.update({ where: { id }, data, select: { id: true } })
}
