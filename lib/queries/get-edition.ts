import { authorize } from '@/lib/domain/access/policy'
import { type DayChange, differenceOf } from '@/lib/domain/calendar/difference'
import type { EditionState } from '@/lib/domain/calendar/edition'
import { calendarPolicy } from '@/lib/domain/calendar/policy'
import type { LimitPurpose } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { CalendarDay } from '@/lib/domain/deadlines/working-days'
import { Refusal } from '@/lib/domain/refusal'
import type { MovesFilter } from '@/lib/schemas/calendar'
import type { RecountPhase } from '@/lib/store/recounts'
import { open, type Tx } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, type Order, orderBy, type Page, pageOf, pageSize, placeSchema } from './keyset'
import type { Query } from './query'

export type ShownRecount = {
  readonly id: string
  readonly phase: RecountPhase
  readonly total: number
  readonly done: number
  readonly moved: number
  readonly settled: number
  readonly countedAt: string | null
  readonly confirmedAt: string | null
  readonly confirmedBy: string | null
  readonly appliedAt: string | null
}

export type MovedLine = {
  /** of the deadline */
  readonly id: string
  readonly suggestionId: string
  readonly numberText: string | null
  readonly title: string
  readonly unitName: string | null
  readonly purpose: LimitPurpose
  readonly before: LocalDate
  readonly provisionalBefore: boolean
  readonly after: LocalDate
  readonly provisionalAfter: boolean
}

export type EditionView = {
  readonly id: string
  readonly year: number
  readonly source: string
  readonly state: EditionState
  readonly proposedAt: string
  readonly proposedBy: string | null
  readonly days: readonly CalendarDay[]
  /** against what is in force; null where the year has no notice yet, or this one is decided */
  readonly changes: readonly DayChange[] | null
  readonly recount: ShownRecount | null
  readonly byPurpose: readonly { readonly purpose: LimitPurpose; readonly count: number }[]
  readonly moves: Page<MovedLine>
}

type Stored = Omit<EditionView, 'changes' | 'byPurpose' | 'moves'> & { readonly inForce: CalendarDay[] | null }

const byDay: Order = { column: Prisma.sql`s."beforeDay"`, type: 'date', direction: 'ascending' }

/** One notice, what it changes, and which dates it moves from when to when. */
export const getEdition: Query<MovesFilter & { editionId: string }, EditionView> = async ({ tx, actor }, asked) => {
  authorize(actor, calendarPolicy.keep, null)
  const [stored] = await open(tx).$queryRaw<Stored[]>`
    SELECT e.id, e.year, e.source, e.state, e.proposed_at::text AS "proposedAt", p.name AS "proposedBy", e.days,
      (SELECT f.days FROM calendar_edition f WHERE f.year = e.year AND f.state = 'ADOPTED') AS "inForce", ${recountOf} AS recount
    FROM calendar_edition e LEFT JOIN person p ON p.id = e.proposed_by_id WHERE e.id = ${asked.editionId}::uuid`
  if (!stored) throw new Refusal('not-found')
  const { inForce, ...edition } = stored
  const { recount } = edition
  const listed = recount && recount.phase !== 'COUNTING' && recount.moved > 0 ? recount : null
  return {
    ...edition,
    changes: edition.state === 'PROPOSED' && inForce ? differenceOf(inForce, edition.days) : null,
    byPurpose: listed ? await countByPurpose(tx, listed) : [],
    moves: listed ? await readMoves(tx, listed, asked) : { rows: [], previous: null, next: null },
  }
}

const recountOf = Prisma.sql`(SELECT json_build_object('id', r.id, 'phase', r.phase, 'total', r.total, 'done', least(r.done, r.total), 'moved', r.moved,
    'settled', r.settled, 'countedAt', r.counted_at, 'confirmedAt', r.confirmed_at, 'confirmedBy', c.name, 'appliedAt', r.applied_at)
  FROM recount r LEFT JOIN person c ON c.id = r.confirmed_by_id WHERE r.edition_id = e.id ORDER BY r.id DESC LIMIT 1)`

/** While it is being applied, what is done already; before, what is expected. */
const toShow = ({ id, phase }: ShownRecount): Prisma.Sql =>
  Prisma.sql`m.recount_id = ${id}::uuid AND (${phase !== 'APPLYING'}::boolean OR m.is_applied)`

function countByPurpose(tx: Tx, recount: ShownRecount) {
  return open(tx).$queryRaw<{ purpose: LimitPurpose; count: number }[]>`
    SELECT d.purpose, count(*)::int AS count FROM recount_move m JOIN deadline d ON d.id = m.deadline_id
     WHERE ${toShow(recount)} GROUP BY d.purpose ORDER BY 2 DESC, 1`
}

async function readMoves(tx: Tx, recount: ShownRecount, { purpose, page }: MovesFilter): Promise<Page<MovedLine>> {
  const place = placeSchema.parse(page)
  const kept = purpose ? Prisma.sql`s.purpose = ${purpose}` : Prisma.sql`true`
  const read = await open(tx).$queryRaw<MovedLine[]>`
    SELECT s.id, s."suggestionId", t.number_text AS "numberText", t.title, u.name AS "unitName", s.purpose, s."beforeDay"::text AS before,
      s."provisionalBefore", s.after::text AS after, s."provisionalAfter"
    FROM (SELECT m.deadline_id AS id, m.suggestion_id AS "suggestionId", m.due_before AS "beforeDay", m.provisional_before AS "provisionalBefore",
        m.due_after AS after, m.provisional_after AS "provisionalAfter", d.purpose, d.unit_id
      FROM recount_move m JOIN deadline d ON d.id = m.deadline_id WHERE ${toShow(recount)}) s
      JOIN suggestion t ON t.id = s."suggestionId" LEFT JOIN unit u ON u.id = s.unit_id
    WHERE ${kept} AND ${beyond(byDay, place)} ORDER BY ${orderBy(byDay, place)} LIMIT ${pageSize + 1}`
  return pageOf(read, place, ({ before }) => before)
}
