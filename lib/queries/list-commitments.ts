import { fulfilmentOf, type PromiseFact } from '@/lib/domain/commitment/fulfilment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { CommitmentFilter, CommitmentView } from '@/lib/schemas/commitment'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import {
  type CommitmentState,
  commitmentState,
  concerning,
  conditionOf,
  lastUpdate,
  listedViews,
  seesCommitments,
  slips,
  standingClaim,
} from './commitment-conditions'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query, Reading } from './query'
import { visibleTo } from './visible-to'

export type CommitmentRow = {
  id: string
  suggestionId: string
  /** its own page is open to whoever looks */
  opens: boolean
  numberText: string | null
  title: string
  /** of the session in which the suggestion was raised */
  year: number
  text: string
  unit: string
  dueOn: LocalDate
  expectedOn: LocalDate | null
  percent: number | null
  postedOn: LocalDate | null
  closedOn: LocalDate | null
  /** how often its day moved back */
  slips: number
  /** when its unit was last told that it has not reported this month */
  remindedOn: LocalDate | null
  state: CommitmentState
}

export type CommitmentList = Page<CommitmentRow> & {
  readonly counts: Record<CommitmentView, number>
  readonly units: readonly { id: string; name: string }[]
  readonly years: readonly number[]
}

const earliestFirst: Order = { column: Prisma.sql`s."dueOn"`, type: 'date', direction: 'ascending' }
const oftenestFirst: Order = { column: Prisma.sql`s.slips`, type: 'int', direction: 'descending' }
const latestFirst: Order = { column: Prisma.sql`s."closedOn"`, type: 'date', direction: 'descending' }

/** 承诺台账: what was promised and is not kept yet, whatever year it is from; and the rate of fulfilment with the list behind it. */
export const listCommitments: Query<CommitmentFilter, CommitmentList> = async (reading, filter) => {
  if (!seesCommitments(reading.actor)) throw new Refusal('not-found')
  const place = placeSchema.parse(filter.page)
  const [told] = await open(reading.tx).$queryRaw<Told[]>(countsOf(reading, filter))
  if (!told) throw new Refusal('not-found')
  const { facts, units, years, counts } = told
  const behind = fulfilmentOf(facts, reading.moment.today)
  const { view } = filter
  const by = filter.order === 'slips' ? 'slips' : view === 'closed' ? 'closedOn' : 'dueOn'
  const wanted =
    view === 'due' || view === 'kept'
      ? Prisma.sql`m.id = ANY(${[...behind[view]]}::uuid[])`
      : conditionOf[view](reading)
  const rows = await open(reading.tx).$queryRaw<{ row: CommitmentRow }[]>`
    SELECT to_jsonb(s) AS row FROM (${rowsOf(reading)} WHERE ${chosen(reading, filter)} AND ${wanted}) s
     WHERE ${beyond(orders[by], place)} ORDER BY ${orderBy(orders[by], place)} LIMIT ${rowsIn(reading) + 1}`
  const page = pageOf(
    rows.map(({ row }) => row),
    place,
    (row) => row[by],
    rowsIn(reading),
  )
  return { ...page, counts: { ...counts, due: behind.due.length, kept: behind.kept.length }, units, years }
}

const orders = { slips: oftenestFirst, closedOn: latestFirst, dueOn: earliestFirst } as const

/** Of `commitment m` in the month of the day; what was promised since the month began nobody was reminded of. */
const remindedIn = (today: LocalDate) => Prisma.sql`(SELECT max(p.told_on) FROM promise_reminder p
  WHERE p.unit_id = m.unit_id AND p.outcome = 'SENT' AND p.told_on >= date_trunc('month', ${today}::date) AND m.opened_on < p.month)`

type Told = Pick<CommitmentList, 'units' | 'years'> & {
  counts: Record<(typeof listedViews)[number], number>
  facts: PromiseFact[]
}

const joined = Prisma.sql`commitment m JOIN suggestion s ON s.id = m.suggestion_id JOIN session n ON n.id = s.session_id
  JOIN unit u ON u.id = m.unit_id ${standingClaim} ${lastUpdate}`

const rowsOf = ({ actor, moment: { today } }: Reading) => Prisma.sql`
  SELECT m.id, s.id AS "suggestionId", ${visibleTo(actor)} AS opens, s.number_text AS "numberText", s.title, n.year, m.text, u.name AS unit, m.due_on AS "dueOn",
    g.expected_on AS "expectedOn", g.percent, g.posted_on AS "postedOn", m.closed_on AS "closedOn", ${slips} AS slips, ${remindedIn(today)} AS "remindedOn", ${commitmentState} AS state FROM ${joined}`

const chosen = ({ actor }: Reading, { unit, year }: CommitmentFilter): Prisma.Sql => Prisma.sql`${concerning(actor)}
  AND ${unit ? Prisma.sql`m.unit_id = ${unit}::uuid` : Prisma.sql`true`} AND ${year ? Prisma.sql`n.year = ${year}` : Prisma.sql`true`}`

/** One round trip: how many stand in each group, what the rate is made of, and by what the list can be narrowed. */
function countsOf(reading: Reading, filter: CommitmentFilter): Prisma.Sql {
  const counted = listedViews.map(
    (view) => Prisma.sql`${view}::text, count(*) FILTER (WHERE ${conditionOf[view](reading)})::int`,
  )
  return Prisma.sql`
    SELECT (SELECT json_build_object(${Prisma.join(counted)}) FROM ${joined} WHERE ${chosen(reading, filter)}) AS counts,
      (SELECT coalesce(json_agg(json_build_object('id', m.id, 'dueOn', m.due_on, 'closedOn', m.closed_on, 'outcome', m.outcome,
          'doneOn', (SELECT c.claimed_on FROM commitment_claim c WHERE c.commitment_id = m.id AND c.decision = 'STRUCK_OFF' AND c.verified_as = 'DELEGATE'))), '[]')
        FROM ${joined} WHERE ${chosen(reading, filter)} AND s.status NOT IN ('NOT_ACCEPTED', 'WITHDRAWN', 'SPLIT', 'REJOINED')) AS facts,
      (SELECT coalesce(json_agg(json_build_object('id', x.id, 'name', x.name) ORDER BY x.name), '[]')
        FROM (SELECT DISTINCT u.id, u.name FROM ${joined} WHERE ${concerning(reading.actor)}) x) AS units,
      (SELECT coalesce(json_agg(x.year ORDER BY x.year DESC), '[]')
        FROM (SELECT DISTINCT n.year FROM ${joined} WHERE ${concerning(reading.actor)}) x) AS years`
}

export type CommitmentsWaiting = Record<'toVerify' | 'toDecide' | 'silent' | 'carried', number> & {
  /** when a unit was last told so this month */
  readonly remindedOn: LocalDate | null
}

/** For the homes. */
export async function countCommitments(reading: Reading): Promise<CommitmentsWaiting> {
  const views = ['toVerify', 'toDecide', 'silent', 'carried'] as const
  const counted = views.map(
    (view) => Prisma.sql`${view}::text, count(*) FILTER (WHERE ${conditionOf[view](reading)})::int`,
  )
  const [row] = await open(reading.tx).$queryRaw<{ counts: CommitmentsWaiting }[]>`
    SELECT json_build_object(${Prisma.join(counted)}, 'remindedOn', max(${remindedIn(reading.moment.today)}) FILTER (WHERE ${conditionOf.silent(reading)})) AS counts FROM ${joined} WHERE ${concerning(reading.actor)} AND m.closed_on IS NULL`
  if (!row) throw new Refusal('not-found')
  return row.counts
}
