import { Refusal } from '@/lib/domain/refusal'
import type { CommentOutcome, CommentPart } from '@/lib/domain/suggestion/draft-comment'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { open, type Tx } from './tx'

type NewComment = { readonly delegateId: string; readonly part: CommentPart; readonly text: string; readonly at: Date }

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
    select: { delegateId: true, outcome: true, delegate: { select: { name: true } } },
  })
  if (!comment) throw new Refusal('not-found')
  return {
    delegateId: comment.delegateId,
    name: comment.delegate.name,
    outcome: comment.outcome as CommentOutcome | null,
  }
}

type Settling = { readonly outcome: CommentOutcome; readonly answer: string; readonly at: Date }

export async function saveSettling(tx: Tx, id: string, { outcome, answer, at }: Settling): Promise<void> {
  const data = { outcome, answer: answer || null, settledAt: at }
  await open(tx).draftComment.update({ where: { id }, data, select: { id: true } })
}
