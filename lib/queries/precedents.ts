import { rankAlike } from '@/lib/domain/likeness/alike'
import { askedPairs } from '@/lib/domain/likeness/asked-pairs'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'
import { titleCandidates } from './title-candidates'

/** A suggestion like the one asked for, and what it was filed under. */
export type Precedent = {
  readonly suggestionId: string
  readonly title: string
  readonly numberText: string | null
  readonly year: number
  readonly category: string | null
  readonly likeness: number
}

type Found = Omit<Precedent, 'likeness'> & { askedId: string }

/** Fewer than for one draft: a whole desk is asked for at once. */
const bounds = { perPair: 60, most: 10 } as const
const pairsAsked = 24

/** For each of a list the suggestions like it, the likest first; one round trip, however many they are. For the office, which sees them all. */
export async function precedentsOf(
  { tx, actor }: Reading,
  asked: readonly { id: string; title: string }[],
): Promise<Map<string, Precedent[]>> {
  const questions = asked.map(({ id, title }) => ({ id, pairs: askedPairs(title).slice(0, pairsAsked) }))
  const found = await open(tx).$queryRaw<Found[]>`
    WITH k AS MATERIALIZED (${titleCandidates(actor.congress.id, questions, bounds)})
    SELECT k.asked_id AS "askedId", s.id AS "suggestionId", s.title, s.number_text AS "numberText", n.year,
      CASE WHEN p.id IS NULL THEN c.name ELSE p.name || ' / ' || c.name END AS category
      FROM k JOIN suggestion s ON s.id = k.suggestion_id JOIN session n ON n.id = s.session_id
      LEFT JOIN category c ON c.id = s.category_id LEFT JOIN category p ON p.id = c.parent_id
     WHERE s.status NOT IN ('DRAFT', 'CO_SIGNING') ORDER BY k.shared DESC, s.id DESC`
  const byAsked = Map.groupBy(found, ({ askedId }) => askedId)
  return new Map(asked.map(({ id, title }) => [id, ranked(title, byAsked.get(id) ?? [])]))
}

const ranked = (title: string, found: readonly Found[]): Precedent[] =>
  rankAlike(title, found, (one) => one.title).map(({ one: { askedId: _, ...rest }, likeness }) => ({
    ...rest,
    likeness,
  }))

/** What each was filed under, where it was. */
export const filedUnder = (found: readonly Precedent[]) =>
  found.flatMap(({ category, likeness }) => (category ? [{ category, likeness }] : []))
