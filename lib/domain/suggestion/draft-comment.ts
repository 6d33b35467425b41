import { Refusal } from '../refusal'
import { writtenParts } from './drafting'

export const commentParts = [...writtenParts, 'whole'] as const
export type CommentPart = (typeof commentParts)[number]

export const commentOutcomes = ['ADOPTED', 'NOT_ADOPTED'] as const
export type CommentOutcome = (typeof commentOutcomes)[number]

export function ensureUnsettled({ outcome }: { readonly outcome: CommentOutcome | null }): void {
  if (outcome !== null) throw new Refusal('comment-settled')
}
