import type { Moment } from '@/lib/domain/moment'
import type { Candidate, RecheckOutcome } from '@/lib/domain/rating/recheck'
import { Refusal } from '@/lib/domain/refusal'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

/** Official ratings of a year, each under every unit that answered it; what was drawn once is not drawn again in that round. */
export const recheckCandidates = (tx: Tx, year: number): Promise<Candidate[]> =>
  open(tx).$queryRaw<Candidate[]>`
    SELECT s.id AS "suggestionId", r.round, a.unit_id AS "unitId"
      FROM suggestion s JOIN session x ON x.id = s.session_id AND x.year = ${year}
      JOIN LATERAL (SELECT max(t.round) AS round FROM rating t
        WHERE t.suggestion_id = s.id AND t.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id)) r ON r.round IS NOT NULL
      JOIN assignment a ON a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST'
     WHERE NOT EXISTS (SELECT FROM recheck k WHERE k.suggestion_id = s.id AND k.round = r.round)`

type Draw = { readonly year: number; readonly perUnit: number; readonly seed: number; readonly candidates: number }

export async function addDraw(
  tx: Tx,
  by: { congressId: string; personId: string },
  draw: Draw,
  drawn: readonly Candidate[],
  moment: Moment,
) {
  const { congressId, personId } = by
  const { id } = await open(tx).recheckDraw.create({
    data: { congressId, ...draw, drawnAt: moment.now, drawnOn: dayToStore(moment.today), drawnById: personId },
    select: { id: true },
  })
  await open(tx).recheck.createMany({ data: drawn.map((one) => ({ congressId, drawId: id, ...one })) })
  return id
}

export type Recheck = {
  readonly id: string
  readonly suggestionId: string
  readonly round: number
  readonly outcome: RecheckOutcome | null
  readonly settled: string | null
}

/** Held until commit. */
export async function lockRecheck(tx: Tx, id: string): Promise<Recheck> {
  const [row] = await open(tx).$queryRaw<Recheck[]>`
    SELECT k.id, k.suggestion_id AS "suggestionId", k.round, k.outcome, k.settled FROM recheck k WHERE k.id = ${id}::uuid FOR UPDATE`
  if (!row) throw new Refusal('not-found')
  return row
}

type Heard = {
  readonly outcome: RecheckOutcome
  readonly said: string | null
  readonly calledAt: Date
  readonly calledById: string
}

export async function saveRecheck(tx: Tx, id: string, heard: Heard): Promise<void> {
  await open(tx).recheck.update({ where: { id }, data: heard, select: { id: true } })
}

type Settled = { readonly settled: string; readonly settledAt: Date; readonly settledById: string }

export async function saveSettled(tx: Tx, id: string, settled: Settled): Promise<void> {
  await open(tx).recheck.update({ where: { id }, data: settled, select: { id: true } })
}
