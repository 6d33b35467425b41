import { authorize } from '@/lib/domain/access/policy'
import { rankAlike } from '@/lib/domain/likeness/alike'
import { askedPairs } from '@/lib/domain/likeness/asked-pairs'
import { Refusal } from '@/lib/domain/refusal'
import { routingPolicy } from '@/lib/domain/routing/policy'
import { type Precedent, type ProposedUnit, proposeUnits as propose } from '@/lib/domain/routing/propose'
import type { Routable, RoutingRule } from '@/lib/domain/routing/rule'
import { readUnitBook, routableColumns } from '@/lib/store/routing-history'
import { open } from '@/lib/store/tx'
import type { Query, Reading } from './query'
import { titleCandidates } from './title-candidates'
import { visibleTo } from './visible-to'

export type Proposal = { readonly suggestionId: string; readonly units: readonly ProposedUnit[] }

type Asked = Routable & { id: string }
type Earlier = Omit<Precedent, 'likeness'> & { askedId: string }

/** Fewer than for one draft: a whole session is asked for at once. */
const bounds = { perPair: 60, most: 12 } as const
const pairsAsked = 24

/** Who might handle each of these suggestions, and why; four round trips, however many they are. In the order asked for. */
export const proposeUnits: Query<readonly string[], readonly Proposal[]> = async (reading, suggestionIds) => {
  const { tx, actor, moment } = reading
  authorize(actor, routingPolicy.read, null)
  const asked = await askedOf(reading, suggestionIds)
  const book = await readUnitBook(tx, moment.today)
  const rules = await open(tx).$queryRaw<RoutingRule[]>`
    SELECT id, condition, words, unit_id AS "unitId", duty FROM routing_rule WHERE is_on ORDER BY id`
  const earlier = Map.groupBy(await earlierOf(reading, asked), ({ askedId }) => askedId)
  return asked.map(({ id, ...suggestion }) => ({
    suggestionId: id,
    units: propose(suggestion, { book, rules, precedents: precedentsOf(suggestion, earlier.get(id) ?? []) }),
  }))
}

async function askedOf({ tx, actor }: Reading, ids: readonly string[]): Promise<Asked[]> {
  const rows = await open(tx).$queryRaw<Asked[]>`
    SELECT s.id, s.wished_unit_id AS "wishedUnitId", ${routableColumns}
      FROM suggestion s WHERE s.id = ANY(${[...ids]}::uuid[]) AND ${visibleTo(actor)}`
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) throw new Refusal('not-found')
    return row
  })
}

async function earlierOf({ tx, actor }: Reading, asked: readonly Asked[]): Promise<Earlier[]> {
  const questions = asked.map(({ id, title }) => ({ id, pairs: askedPairs(title).slice(0, pairsAsked) }))
  return open(tx).$queryRaw<Earlier[]>`
    WITH k AS MATERIALIZED (${titleCandidates(actor.congress.id, questions, bounds)})
    SELECT k.asked_id AS "askedId", s.id AS "suggestionId", s.number_text AS "numberText", s.title, n.year, l.ids AS "leadUnitIds"
      FROM k
      JOIN suggestion s ON s.id = k.suggestion_id JOIN session n ON n.id = s.session_id
      JOIN LATERAL (SELECT array_agg(a.unit_id ORDER BY a.id) AS ids FROM assignment a
        WHERE a.suggestion_id = s.id AND a.role <> 'ASSIST' AND a.ended_on IS NULL) l ON l.ids IS NOT NULL
     WHERE s.status NOT IN ('DRAFT', 'CO_SIGNING') ORDER BY k.shared DESC, s.id DESC`
}

const precedentsOf = ({ title }: Routable, earlier: readonly Earlier[]): Precedent[] =>
  rankAlike(title, earlier, (one) => one.title).map(({ one: { askedId: _, ...rest }, likeness }) => ({
    ...rest,
    likeness,
  }))
