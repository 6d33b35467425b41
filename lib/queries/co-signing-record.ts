import type { CommentOutcome, CommentPart } from '@/lib/domain/suggestion/draft-comment'
import type { WrittenText } from '@/lib/domain/suggestion/drafting'
import type { CoSigner } from '@/lib/domain/suggestion/suggestion'
import { open, type Tx } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { isSignedText } from './signers'

export type Signer = CoSigner & {
  readonly name: string
  readonly delegation: string | null
  readonly cardNumber: string | null
  readonly ordinal: number
  readonly signedVersion: number | null
  readonly reason: string | null
  readonly byLink: boolean
  readonly byPaper: boolean
  readonly invitedAt: Date | null
  readonly remindedAt: Date | null
  readonly decidedAt: Date | null
}

/** In the order of their own acts, then of their invitation. */
export function readSigners(tx: Tx, suggestionId: string): Promise<Signer[]> {
  return open(tx).$queryRaw<Signer[]>`
    SELECT c.delegate_id AS "delegateId", d.name, g.name AS delegation, d.card_number AS "cardNumber", c.state, c.ordinal,
      c.signed_version AS "signedVersion", c.reason, c.by_link AS "byLink", c.by_paper AS "byPaper", c.invited_at AS "invitedAt", c.reminded_at AS "remindedAt", c.decided_at AS "decidedAt"
    FROM co_signature c JOIN delegate d ON d.id = c.delegate_id LEFT JOIN delegation g ON g.id = d.delegation_id
    WHERE c.suggestion_id = ${suggestionId}::uuid ORDER BY c.ordinal, c.id`
}

export type DraftComment = {
  readonly id: string
  readonly name: string
  readonly part: CommentPart
  readonly text: string
  readonly at: Date
  readonly outcome: CommentOutcome | null
  readonly answer: string | null
  readonly passage: string | null
  readonly proposal: string | null
  /** the proposed words were put into the draft */
  readonly isPlaced: boolean
}

export function readComments(tx: Tx, suggestionId: string): Promise<DraftComment[]> {
  return open(tx).$queryRaw<DraftComment[]>`
    SELECT k.id, d.name, k.part, k.text, k.written_at AS at, k.outcome, k.answer, k.passage, k.proposal, k.placed_at IS NOT NULL AS "isPlaced"
    FROM draft_comment k JOIN delegate d ON d.id = k.delegate_id WHERE k.suggestion_id = ${suggestionId}::uuid ORDER BY k.id`
}

/** Whoever signed on paper signed what was handed in. */
export async function readSignedText(tx: Tx, suggestionId: string, version: number | null) {
  const [row] = await open(tx).$queryRaw<WrittenText[]>`
    SELECT k.title, k.situation, k.analysis, k.asks FROM kept_text k
     WHERE k.suggestion_id = ${suggestionId}::uuid AND ${isSignedText(Prisma.sql`${version}::int`)} ORDER BY k.version DESC LIMIT 1`
  return row ?? null
}
