import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { ratingDeskPolicy } from '@/lib/domain/rating/desk-policy'
import type { Marks } from '@/lib/domain/rating/marks'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { contactBeforeChange } from './contact-before-change'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query, Reading } from './query'

type About = { readonly suggestionId: string; readonly title: string; readonly numberText: string | null }

export type AgainWaiting = About & { readonly decideBy: LocalDate; readonly delegate: string; readonly ordinal: number }
export type PaperWaiting = About & { readonly delegate: string; readonly entries: number }
export type SilentDelegate = About & {
  readonly delegate: string
  readonly phone: string | null
  readonly until: LocalDate
}
export type PressedDelegate = About & { readonly id: string; readonly delegate: string; readonly said: string }

export type ChangedRating = About & {
  readonly id: string
  readonly delegate: string
  readonly changedOn: LocalDate
  readonly byOffice: boolean
  readonly reason: string
  readonly before: Marks
  readonly after: Marks
  /** the last contact of a unit shortly before the change */
  readonly contactOn: LocalDate | null
}

export type RatingDesk = {
  readonly again: readonly AgainWaiting[]
  readonly papers: readonly PaperWaiting[]
  readonly silent: readonly SilentDelegate[]
  readonly pressed: readonly PressedDelegate[]
  readonly changes: Page<ChangedRating>
}

const most = 100
const newest: Order = { type: 'uuid', direction: 'descending' }

const about = Prisma.sql`s.id AS "suggestionId", s.title, s.number_text AS "numberText"`
const lead = Prisma.sql`JOIN delegate d ON d.id = coalesce(s.acting_delegate_id, s.lead_delegate_id)`

/** What the office has to decide, to compare, to ring up, and what it should look at. */
export const ratingDesk: Query<{ page?: string | undefined }, RatingDesk> = async (reading, { page }) => {
  authorize(reading.actor, ratingDeskPolicy.view, null)
  const db = open(reading.tx)
  const place = placeSchema.parse(page)
  const again = await db.$queryRaw<AgainWaiting[]>`
    SELECT ${about}, q.decide_by::text AS "decideBy", q.ordinal, d.name AS delegate
      FROM again_request q JOIN suggestion s ON s.id = q.suggestion_id ${lead} WHERE q.decision IS NULL ORDER BY q.decide_by, q.id LIMIT ${most}`
  const papers = await db.$queryRaw<PaperWaiting[]>`
    SELECT ${about}, e.name AS delegate, (SELECT count(DISTINCT k.entered_by_id)::int FROM paper_rating_entry k WHERE k.paper_id = p.id) AS entries
      FROM paper_rating p JOIN suggestion s ON s.id = p.suggestion_id AND s.round = p.round JOIN delegate e ON e.id = p.delegate_id
     WHERE p.outcome IS NULL AND s.status IN ('REPLIED', 'RATED') AND NOT EXISTS (${ratedHimself}) ORDER BY p.id LIMIT ${most}`
  const silent = await db.$queryRaw<SilentDelegate[]>`
    SELECT ${about}, d.name AS delegate, x.phone, l.due_on::text AS until
      FROM deadline l JOIN suggestion s ON s.id = l.suggestion_id AND s.round = l.round ${lead} LEFT JOIN person x ON x.id = d.person_id
     WHERE l.purpose = 'feedback' AND l.done_on IS NULL AND l.void_on IS NULL AND l.due_on < ${reading.moment.today}::date AND s.status = 'REPLIED'
     ORDER BY l.due_on, s.id LIMIT ${most}`
  const pressed = await db.$queryRaw<PressedDelegate[]>`
    SELECT ${about}, k.id, k.said, d.name AS delegate FROM recheck k JOIN suggestion s ON s.id = k.suggestion_id ${lead}
     WHERE k.outcome = 'PRESSED' AND k.settled IS NULL ORDER BY k.called_at LIMIT ${most}`
  const changes = await db.$queryRaw<ChangedRating[]>(changesBeyond(placeOf(place)))
  return { again, papers, silent, pressed, changes: pageOf(changes, place, () => null, rowsIn(reading)) }

  function placeOf(at: typeof place) {
    return Prisma.sql`${beyond(newest, at)} ORDER BY ${orderBy(newest, at)} LIMIT ${rowsIn(reading) + 1}`
  }
}

/** Who has rated in his own hand needs no form any more. */
const ratedHimself = Prisma.sql`SELECT FROM rating x WHERE x.suggestion_id = p.suggestion_id AND x.round = p.round AND x.delegate_id = p.delegate_id`

const changesBeyond = (place: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT s.id, s.changed_on::text AS "changedOn", s.by_office AS "byOffice", s.reason, s.before, s.after, g.id AS "suggestionId", g.title,
    g.number_text AS "numberText", e.name AS delegate,
    ${contactBeforeChange} AS "contactOn"
  FROM rating_change s JOIN suggestion g ON g.id = s.suggestion_id JOIN rating r ON r.id = s.rating_id JOIN delegate e ON e.id = r.delegate_id
  WHERE ${place}`

export type RatingsWaiting = { readonly again: number; readonly papers: number; readonly pressed: number }

/** For the home of the office; nothing for whoever also works for a unit. */
export async function countRatingsWaiting({ tx, actor }: Reading): Promise<RatingsWaiting> {
  if (!ratingDeskPolicy.view(actor)) return { again: 0, papers: 0, pressed: 0 }
  const [row] = await open(tx).$queryRaw<RatingsWaiting[]>`
    SELECT (SELECT count(*)::int FROM again_request WHERE decision IS NULL) AS again,
      (SELECT count(*)::int FROM paper_rating p JOIN suggestion s ON s.id = p.suggestion_id AND s.round = p.round
        WHERE p.outcome IS NULL AND s.status IN ('REPLIED', 'RATED') AND NOT EXISTS (${ratedHimself})) AS papers,
      (SELECT count(*)::int FROM recheck WHERE outcome = 'PRESSED' AND settled IS NULL) AS pressed`
  return row ?? { again: 0, papers: 0, pressed: 0 }
}
