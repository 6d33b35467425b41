import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { WayForward } from '@/lib/domain/rating/way-forward'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'

export type AgainEntry = {
  readonly ordinal: number
  readonly words: string | null
  readonly decideBy: LocalDate
  readonly decision: string | null
  readonly decisionReason: string | null
  readonly insistBy: LocalDate | null
}
export type WayEntry = {
  readonly way: WayForward
  readonly heldOn: LocalDate
  readonly people: string
  readonly outcome: string
}

export type AfterRating = { readonly requests: readonly AgainEntry[]; readonly ways: readonly WayEntry[] }

/** What the rating of the running round has led to, for whoever may see it. */
export async function afterRating({ tx }: Reading, { id, round }: Suggestion): Promise<AfterRating> {
  const requests = await open(tx).$queryRaw<AgainEntry[]>`
    SELECT q.ordinal, q.words, q.decide_by::text AS "decideBy", q.decision, q.decision_reason AS "decisionReason", q.insist_by::text AS "insistBy"
      FROM again_request q WHERE q.suggestion_id = ${id}::uuid AND q.round = ${round} AND q.decision IS DISTINCT FROM 'WITHDRAWN' ORDER BY q.ordinal`
  const ways = await open(tx).$queryRaw<WayEntry[]>`
    SELECT w.way, w.held_on::text AS "heldOn", w.people, w.outcome FROM way_forward w
     WHERE w.suggestion_id = ${id}::uuid AND w.round = ${round} ORDER BY w.id`
  return { requests, ways }
}
