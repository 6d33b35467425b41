import { type Actor, holds, isStaff, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import type { CommitmentOutcome } from '@/lib/domain/commitment/commitment'
import { over } from '@/lib/domain/suggestion/workflow'
import type { CommitmentView } from '@/lib/schemas/commitment'
import { Prisma } from '@/prisma/generated/client'
import type { Reading } from './query'
import { coSignsIt, leadsIt, signsIt } from './signers'
import { visibleTo } from './visible-to'

export type CommitmentState = CommitmentOutcome | 'open' | 'claimed' | 'verified' | 'withSuggestion'

/** Of `commitment m`: what its unit has said and nobody has denied or decided, as `k`. */
export const standingClaim = Prisma.sql`LEFT JOIN LATERAL (SELECT c.id, c.is_true FROM commitment_claim c
  WHERE c.commitment_id = m.id AND c.decision IS NULL AND c.is_true IS NOT FALSE) k ON true`

/** In the words of commitments.states. */
export const commitmentState = Prisma.sql`CASE WHEN m.outcome IS NOT NULL THEN m.outcome WHEN m.closed_on IS NOT NULL THEN 'withSuggestion'
  WHEN k.is_true THEN 'verified' WHEN k.id IS NOT NULL THEN 'claimed' ELSE 'open' END`

/** Of `commitment m` the last report, as `g`. */
export const lastUpdate = Prisma.sql`LEFT JOIN LATERAL (SELECT t.percent, t.text, t.posted_on, t.expected_on FROM commitment_update t
  WHERE t.commitment_id = m.id ORDER BY t.id DESC LIMIT 1) g ON true`

/** Of `commitment m`, how often its day moved back: the same as slipsOf of lib/domain/commitment/slips. */
export const slips = Prisma.sql`(SELECT count(*)::int FROM (SELECT t.expected_on, coalesce(lag(t.expected_on) OVER (ORDER BY t.id), m.due_on) AS before
  FROM commitment_update t WHERE t.commitment_id = m.id) z WHERE z.expected_on > z.before)`

const leadHasLeft = Prisma.sql`EXISTS (SELECT FROM delegate l WHERE l.id = coalesce(s.acting_delegate_id, s.lead_delegate_id) AND l.end_ground IS NOT NULL)`

/** Whoever signed with him and is a delegate still. */
const signerLeft = Prisma.sql`EXISTS (SELECT FROM co_signature c JOIN delegate e ON e.id = c.delegate_id
  WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED' AND e.end_ground IS NULL)`

/** The same as whoVerifies of lib/domain/commitment/moves. */
const verifiesIt = (mandates: readonly string[]): Prisma.Sql =>
  Prisma.sql`(${leadsIt(mandates)} OR (${leadHasLeft} AND ${coSignsIt(mandates)}))`

export const watches = (actor: Actor): boolean =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')

export const seesCommitments = (actor: Actor): boolean =>
  watches(actor) || unitsOf(actor).length > 0 || holds(actor, 'DELEGATE')

/** A unit its own, also where the suggestion has gone to another, a delegate those of what he has signed, the offices all that they see. */
export const concerning = (actor: Actor): Prisma.Sql =>
  watches(actor)
    ? visibleTo(actor)
    : Prisma.sql`(m.unit_id = ANY(${unitsOf(actor)}::uuid[]) OR (${visibleTo(actor)} AND ${signsIt(mandatesOf(actor))}))`

export const isOpen = Prisma.sql`(m.closed_on IS NULL AND s.status <> ALL(${[...over]}))`

/** Nobody has said anything of it this month, and it was on the books when the month began. */
const isSilent = ({ moment: { today } }: Reading): Prisma.Sql =>
  Prisma.sql`(${isOpen} AND k.id IS NULL AND m.opened_on < date_trunc('month', ${today}::date)
    AND (g.posted_on IS NULL OR g.posted_on < date_trunc('month', ${today}::date)))`

type Listed = Exclude<CommitmentView, 'due' | 'kept'>

/** Over `commitment m`, `suggestion s`, `session n`, `k` and `g`. */
export const conditionOf: Record<Listed, (reading: Reading) => Prisma.Sql> = {
  open: () => isOpen,
  carried: ({ moment: { today } }) => Prisma.sql`(${isOpen} AND n.year < date_part('year', ${today}::date))`,
  late: ({ moment: { today } }) => Prisma.sql`(${isOpen} AND m.due_on < ${today}::date)`,
  silent: isSilent,
  toVerify: ({ actor }) =>
    Prisma.sql`(${isOpen} AND k.id IS NOT NULL AND k.is_true IS NULL AND (${watches(actor) || unitsOf(actor).length > 0}::boolean OR ${verifiesIt(mandatesOf(actor))}))`,
  toDecide: () =>
    Prisma.sql`(${isOpen} AND k.id IS NOT NULL AND (k.is_true OR (${leadHasLeft} AND NOT ${signerLeft})))`,
  slipped: () => Prisma.sql`(${isOpen} AND ${slips} > 0)`,
  closed: () => Prisma.sql`m.closed_on IS NOT NULL`,
}

export const listedViews = Object.keys(conditionOf) as Listed[]
