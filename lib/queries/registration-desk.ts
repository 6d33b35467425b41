import { isStaff } from '@/lib/domain/access/actor'
import { type Advice, adviceOn } from '@/lib/domain/matters/advice'
import { type NamedCategory, type ProposedCategory, proposedCategory } from '@/lib/domain/matters/category-of'
import { Refusal } from '@/lib/domain/refusal'
import type { WrittenText } from '@/lib/domain/suggestion/drafting'
import type { PublicityWish } from '@/lib/domain/suggestion/suggestion'
import { isSecret } from '@/lib/store/secrecy'
import { townsWhere } from '@/lib/store/towns'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type LookView, lookOf } from './look-of'
import { filedUnder, type Precedent, precedentsOf } from './precedents'
import type { Query, Reading } from './query'
import { type Proposed, proposedTowns } from './town-choices'

type Waiting = WrittenText & {
  readonly id: string
  /** of what was sent back and comes in again */
  readonly numberText: string | null
  readonly submittedAt: string
  readonly isAgain: boolean
  readonly delegate: string
  readonly delegation: string | null
  readonly confirmed: number
  readonly unconfirmed: number
  readonly attachments: number
  readonly hasPaper: boolean
  readonly publicityWish: PublicityWish
  /** he asks that his name stays within the office */
  readonly isSecret: boolean
  /** what its delegation advised */
  readonly look: LookView | null
  readonly year: number
}

export type DeskRow = Waiting & {
  readonly proposed: ProposedCategory | null
  readonly placing: Proposed
  readonly advice: readonly Advice[]
  readonly duplicates: readonly Pick<Precedent, 'suggestionId' | 'title' | 'numberText' | 'year'>[]
}

export type RegistrationDesk = {
  readonly rows: readonly DeskRow[]
  readonly total: number
  /** of each year that something waits for */
  readonly categories: Readonly<Record<number, readonly NamedCategory[]>>
  readonly towns: readonly { readonly id: string; readonly name: string }[]
}

type Read = {
  rows: (Waiting & { categoryId: string | null; townIds: string[] })[]
  towns: RegistrationDesk['towns']
  total: number
  categories: (NamedCategory & { year: number })[]
}

/** What is likelier to be the same matter than not; measured with the pairs of tests/domain/likeness. */
const sameMatter = 0.45
const duplicatesShown = 3

/** Everything that waits for its number, the first handed in first, with what there is to know before it is given. */
export const registrationDesk: Query<null, RegistrationDesk> = async (reading) => {
  if (!isStaff(reading.actor)) throw new Refusal('not-found')
  const { rows, total, categories, towns } = await waitingRows(reading)
  const precedents = await precedentsOf(reading, rows)
  const byYear = Object.fromEntries(Map.groupBy(categories, ({ year }) => year))
  return {
    total,
    categories: byYear,
    towns,
    rows: rows.map(({ categoryId: chosenId, townIds, ...row }) => {
      const like = precedents.get(row.id) ?? []
      return {
        ...row,
        proposed: proposedCategory({ ...row, chosenId, categories: byYear[row.year] ?? [], filed: filedUnder(like) }),
        placing: proposedTowns(row.title, townIds, towns, reading.actor.congress.name),
        advice: adviceOn(row),
        duplicates: like
          .filter(({ likeness }) => likeness >= sameMatter)
          .slice(0, duplicatesShown)
          .map(({ suggestionId, title, numberText, year }) => ({ suggestionId, title, numberText, year })),
      }
    }),
  }
}

async function waitingRows({ tx, actor }: Reading): Promise<Read> {
  const [read] = await open(tx).$queryRaw<Read[]>`
    WITH waiting AS MATERIALIZED (
      SELECT s.* FROM suggestion s WHERE s.congress_id = ${actor.congress.id}::uuid AND s.status = 'SUBMITTED'
       ORDER BY s.submitted_at, s.id LIMIT 150)
    SELECT (SELECT count(*)::int FROM suggestion s WHERE s.congress_id = ${actor.congress.id}::uuid AND s.status = 'SUBMITTED') AS total,
      ${townsWhere(Prisma.sql`NOT w.is_retired OR w.id IN (SELECT unnest(a.town_ids) FROM waiting a)`)} AS towns,
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'year', c.year, 'name', CASE WHEN p.id IS NULL THEN c.name ELSE p.name || ' / ' || c.name END)
          ORDER BY coalesce(p.ordinal, c.ordinal), p.id IS NOT NULL, c.ordinal), '[]')
        FROM category c LEFT JOIN category p ON p.id = c.parent_id
        WHERE c.year IN (SELECT n.year FROM waiting w JOIN session n ON n.id = w.session_id)) AS categories,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'numberText', s.number_text, 'title', s.title, 'situation', s.situation, 'analysis', s.analysis,
          'asks', ARRAY(SELECT k.text FROM ask k WHERE k.suggestion_id = s.id ORDER BY k.ordinal), 'submittedAt', s.submitted_at, 'isAgain', s.sent_back_at IS NOT NULL,
          'delegate', d.name, 'delegation', g.name, 'hasPaper', s.paper_received_on IS NOT NULL, 'publicityWish', s.publicity_wish, 'isSecret', ${isSecret}, 'look', ${lookOf}, 'categoryId', s.category_id, 'townIds', s.town_ids,
          'year', n.year, 'attachments', (SELECT count(*) FROM attachment t WHERE t.suggestion_id = s.id AND t.removed_at IS NULL),
          'confirmed', (SELECT count(*) FROM co_signature o WHERE o.suggestion_id = s.id AND o.state = 'CONFIRMED'),
          'unconfirmed', (SELECT count(*) FROM co_signature o WHERE o.suggestion_id = s.id AND o.state = 'INVITED'))
          ORDER BY s.submitted_at, s.id), '[]')
        FROM waiting s JOIN session n ON n.id = s.session_id JOIN delegate d ON d.id = s.lead_delegate_id LEFT JOIN delegation g ON g.id = s.delegation_id) AS rows`
  return read ?? { rows: [], total: 0, categories: [], towns: [] }
}
