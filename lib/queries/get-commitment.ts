import { authorize } from '@/lib/domain/access/policy'
import { promisePictures } from '@/lib/domain/attachment/attachment'
import { takesPictures } from '@/lib/domain/attachment/policy'
import type { ClaimOrigin } from '@/lib/domain/commitment/claim'
import type { ClaimKind, VerifiedAs } from '@/lib/domain/commitment/commitment'
import {
  type CommitmentMove,
  commitmentIn,
  commitmentMovesOpenTo,
  seesPromise,
  type Verifying,
  whoVerifies,
} from '@/lib/domain/commitment/moves'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { RatingMark } from '@/lib/domain/rating/rating'
import { judgesHimself } from '@/lib/domain/rating/seal'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type DocumentView, documentsOf } from './attachments-of'
import { type CommitmentState, commitmentState, standingClaim } from './commitment-conditions'
import type { Query, Reading } from './query'

export type UpdateEntry = {
  id: string
  percent: number
  text: string
  expectedOn: LocalDate | null
  slipReason: string
  postedOn: LocalDate
  unit: string
}
export type ClaimEntry = {
  id: string
  kind: ClaimKind
  origin: ClaimOrigin
  text: string
  claimedOn: LocalDate
  isTrue: boolean | null
  /** why nothing shows what was done */
  noEvidence: string
  verifiedAs: VerifiedAs | null
  /** the second rating; sealed for its unit until the promise is closed */
  mark: RatingMark | null
  words: string
  verifiedOn: LocalDate | null
  decision: 'STRUCK_OFF' | 'NOT_KEPT' | 'SENT_BACK' | 'LAPSED' | null
  reason: string
  decidedOn: LocalDate | null
}

export type CommitmentView = {
  readonly id: string
  readonly suggestion: {
    readonly id: string
    readonly title: string
    readonly numberText: string | null
    /** its own page is open to whoever looks */
    readonly opens: boolean
  }
  readonly year: number
  readonly text: string
  readonly money: string
  readonly responsiblePerson: string
  readonly unit: string
  readonly dueOn: LocalDate
  readonly openedOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly state: CommitmentState
  /** of the reply that it comes from */
  readonly round: number | null
  readonly ordinal: number | null
  readonly updates: readonly UpdateEntry[]
  readonly claims: readonly ClaimEntry[]
  readonly standing: { readonly kind: ClaimKind; readonly isTrue: boolean | null } | null
  readonly moves: readonly CommitmentMove[]
  readonly verifying: Verifying
  /** before and after */
  readonly pictures: readonly DocumentView[]
  readonly takesPictures: boolean
}

type Row = Omit<CommitmentView, 'suggestion' | 'standing' | 'moves' | 'verifying' | 'pictures' | 'takesPictures'>

/** One promise with everything that was said of it. */
export const getCommitment: Query<string, CommitmentView> = async (reading, commitmentId) => {
  const { tx, actor } = reading
  const [row] = await open(tx).$queryRaw<(Row & { suggestionId: string })[]>`
    SELECT m.id, m.suggestion_id AS "suggestionId", n.year, m.text, m.money, m.responsible_person AS "responsiblePerson", u.name AS unit,
      m.due_on::text AS "dueOn", m.opened_on::text AS "openedOn", m.closed_on::text AS "closedOn", ${commitmentState} AS state,
      (SELECT p.round FROM reply p WHERE p.id = m.reply_id) AS round, m.ordinal, ${updates} AS updates, ${claims} AS claims
    FROM commitment m JOIN suggestion s ON s.id = m.suggestion_id JOIN session n ON n.id = s.session_id JOIN unit u ON u.id = m.unit_id ${standingClaim}
    WHERE m.id = ${commitmentId}::uuid`
  if (!row) throw new Refusal('not-found')
  const { suggestionId, ...facts } = row
  const suggestion = await readSuggestion(tx, suggestionId)
  const one = commitmentIn(suggestion, commitmentId)
  authorize(actor, seesPromise, one)
  const isSealed = judgesHimself(actor, suggestion) && facts.closedOn === null
  const { id, title, numberText } = suggestion
  return {
    ...facts,
    claims: facts.claims.map((claim) => (isSealed ? { ...claim, mark: null } : claim)),
    suggestion: { id, title, numberText, opens: suggestionPolicy.view(actor, suggestion) },
    standing: one.commitment.claim,
    moves: commitmentMovesOpenTo(actor, one),
    verifying: whoVerifies(suggestion),
    pictures: await picturesOf(reading, suggestion, commitmentId),
    takesPictures: takesPictures(actor, suggestion, commitmentId),
  }
}

async function picturesOf(reading: Reading, suggestion: Suggestion, commitmentId: string): Promise<DocumentView[]> {
  const kinds = Prisma.sql`a.kind = ANY(${[...promisePictures]}) AND a.subject_id = ${commitmentId}::uuid`
  return (await documentsOf(reading, suggestion, kinds)).map(({ document }) => document)
}

const updates = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', t.id, 'percent', t.percent, 'text', t.text, 'expectedOn', t.expected_on,
    'slipReason', t.slip_reason, 'postedOn', t.posted_on, 'unit', w.name) ORDER BY t.id DESC), '[]')
  FROM commitment_update t JOIN unit w ON w.id = t.unit_id WHERE t.commitment_id = m.id)`

const claims = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'origin', c.origin, 'text', c.text, 'claimedOn', c.claimed_on,
    'isTrue', c.is_true, 'mark', c.mark, 'noEvidence', c.no_evidence, 'verifiedAs', c.verified_as, 'words', c.words, 'verifiedOn', c.verified_on, 'decision', c.decision, 'reason', c.reason,
    'decidedOn', c.decided_on) ORDER BY c.id DESC), '[]') FROM commitment_claim c WHERE c.commitment_id = m.id)`
