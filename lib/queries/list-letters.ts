import { unitsOf } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { NotAcceptedGround } from '@/lib/domain/suggestion/suggestion'
import { open } from '@/lib/store/tx'
import type { Query, Reading } from './query'
import { leadFor } from './secrecy'

export type LetterEntry = {
  readonly id: string
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly asks: readonly string[]
  readonly delegate: string
  readonly unit: string
  readonly ground: NotAcceptedGround
  readonly passedOn: LocalDate
  readonly readOn: LocalDate | null
}

/** 转来信 to the actor's units, the unread first; a refusal that was lifted is a letter no longer, nor what its delegate took up again. */
export const listLetters: Query<null, readonly LetterEntry[]> = async ({ tx, actor }) => {
  if (unitsOf(actor).length === 0) throw new Refusal('not-found')
  return open(tx).$queryRaw<LetterEntry[]>`
    SELECT n.id, s.title, s.situation, s.analysis, ARRAY(SELECT k.text FROM ask k WHERE k.suggestion_id = s.id ORDER BY k.ordinal) AS asks,
      ${leadFor(actor)} AS delegate, u.name AS unit, n.ground, n.refused_on::text AS "passedOn", (n.read_at AT TIME ZONE c.time_zone)::date::text AS "readOn"
    FROM non_acceptance n JOIN suggestion s ON s.id = n.suggestion_id AND s.not_accepted_at = n.refused_at JOIN congress c ON c.id = n.congress_id
      JOIN delegate d ON d.id = s.lead_delegate_id JOIN unit u ON u.id = n.unit_id
    WHERE n.unit_id = ANY(${unitsOf(actor)}::uuid[]) ORDER BY n.read_at IS NOT NULL, n.refused_at DESC LIMIT 200`
}

/** How many wait to be read. */
export async function countUnreadLetters({ tx, actor }: Reading): Promise<number> {
  const [row] = await open(tx).$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM non_acceptance n JOIN suggestion s ON s.id = n.suggestion_id AND s.not_accepted_at = n.refused_at
     WHERE n.unit_id = ANY(${unitsOf(actor)}::uuid[]) AND n.read_at IS NULL`
  return row?.count ?? 0
}
