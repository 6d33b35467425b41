import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { listOn } from '@/lib/domain/deadlines/rule-decisions'
import { ratingDeskPolicy } from '@/lib/domain/rating/desk-policy'
import { type PressureBasis, pressureBasis } from '@/lib/domain/rating/pressure'
import type { Rating, RatingAspect } from '@/lib/domain/rating/rating'
import type { RecheckOutcome } from '@/lib/domain/rating/recheck'
import { Refusal } from '@/lib/domain/refusal'
import { readRuleBook } from '@/lib/store/calendar'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query } from './query'

export type RecheckEntry = Pick<Rating, RatingAspect> & {
  readonly id: string
  readonly suggestionId: string
  readonly title: string
  readonly numberText: string | null
  readonly unit: string
  readonly delegate: string
  readonly phone: string | null
  readonly outcome: RecheckOutcome | null
  readonly said: string | null
  readonly settled: string | null
}
export type DrawEntry = {
  readonly id: string
  readonly year: number
  readonly seed: number
  readonly perUnit: number
  readonly candidates: number
  readonly drawnOn: LocalDate
  readonly by: string
}
export type Rechecks = {
  readonly draws: readonly DrawEntry[]
  readonly entries: Page<RecheckEntry>
  readonly years: readonly number[]
  readonly mayDraw: boolean
}

const newest: Order = { type: 'uuid', direction: 'descending' }
const mostDraws = 20

const entries = Prisma.sql`
  SELECT s.id, g.id AS "suggestionId", g.title, g.number_text AS "numberText", u.name AS unit, d.name AS delegate, p.phone, r.attitude, r.process,
    r.result, s.outcome, s.said, s.settled
  FROM recheck s JOIN suggestion g ON g.id = s.suggestion_id JOIN unit u ON u.id = s.unit_id
    JOIN rating r ON r.suggestion_id = g.id AND r.round = s.round AND r.delegate_id IN (g.lead_delegate_id, g.acting_delegate_id)
    JOIN delegate d ON d.id = r.delegate_id LEFT JOIN person p ON p.id = d.person_id`

/** What was drawn, how, and what the delegates said. */
export const listRechecks: Query<{ page?: string | undefined }, Rechecks> = async (reading, { page }) => {
  const { tx, actor } = reading
  authorize(actor, ratingDeskPolicy.view, null)
  const place = placeSchema.parse(page)
  const db = open(tx)
  const draws = await db.$queryRaw<DrawEntry[]>`
    SELECT w.id, w.year, w.seed, w.per_unit AS "perUnit", w.candidates, w.drawn_on::text AS "drawnOn", b.name AS by
      FROM recheck_draw w JOIN person b ON b.id = w.drawn_by_id ORDER BY w.id DESC LIMIT ${mostDraws}`
  const rows = await db.$queryRaw<RecheckEntry[]>`
    ${entries} WHERE ${beyond(newest, place)} ORDER BY ${orderBy(newest, place)} LIMIT ${rowsIn(reading) + 1}`
  const years = await db.$queryRaw<{ year: number }[]>`
    SELECT DISTINCT x.year FROM session x WHERE EXISTS (SELECT FROM suggestion s JOIN rating t ON t.suggestion_id = s.id WHERE s.session_id = x.id) ORDER BY x.year DESC`
  return {
    draws,
    entries: pageOf(rows, place, () => null, rowsIn(reading)),
    years: years.map(({ year }) => year),
    mayDraw: ratingDeskPolicy.keep(actor),
  }
}

/** `pressure`: the article under which the office deals with it. */
export type RecheckView = RecheckEntry & { readonly pressure: PressureBasis }

export const getRecheck: Query<string, RecheckView> = async ({ tx, actor, moment }, id) => {
  authorize(actor, ratingDeskPolicy.keep, null)
  const [row] = await open(tx).$queryRaw<RecheckEntry[]>`${entries} WHERE s.id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  const { decisions } = await readRuleBook(tx)
  return { ...row, pressure: pressureBasis(listOn(decisions, moment.today)) }
}
