import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { publicationPolicy } from '@/lib/domain/publication/policy'
import {
  type PublicationState,
  type PublicationStep,
  publicationState,
  stepsMissing,
} from '@/lib/domain/publication/steps'
import type { PublicationFilter } from '@/lib/schemas/publication-filter'
import { readPublicationGrounds } from '@/lib/store/publication-ground'
import { open } from '@/lib/store/tx'
import { readUnreadParts } from '@/lib/store/unread-parts'
import { Prisma } from '@/prisma/generated/client'
import { beyond, countLimit, type Order, orderBy, type Page, type Place, pageOf, placeSchema, rowsIn } from './keyset'
import { publishablesOf } from './publishables'
import type { Query, Reading } from './query'

type Head = {
  readonly id: string
  readonly suggestionId: string
  readonly replyId: string | null
  readonly numberText: string | null
  readonly title: string
  readonly unit: string | null
  readonly round: number
}

export type WaitingRow = Head & {
  readonly replyId: string
  readonly dueOn: LocalDate
  readonly isProvisional: boolean
  readonly state: PublicationState
  readonly steps: readonly PublicationStep[]
  /** in one act with the reply where nothing of it is missing */
  readonly suggestionIsOut: boolean
}

export type OutRow = Head & {
  readonly state: PublicationState
  readonly publishAt: string
  readonly publishOn: LocalDate
}

export type PublicationDesk = {
  readonly waiting: Page<WaitingRow> | null
  readonly out: Page<OutRow> | null
  /** counting stops at countedTo */
  readonly counts: { readonly waiting: number; readonly out: number }
  readonly countedTo: number
}

/** 公开: which replies wait to be published, the nearest last day first, or what is out, the newest first. */
export const listPublications: Query<PublicationFilter, PublicationDesk> = async (reading, { which, page }) => {
  authorize(reading.actor, publicationPolicy.view, null)
  const place = placeSchema.parse(page)
  const [counts] = await open(reading.tx).$queryRaw<PublicationDesk['counts'][]>`
    SELECT (SELECT count(*)::int FROM (SELECT FROM deadline d WHERE ${waits(reading)} LIMIT ${countLimit}) w) AS waiting,
      (SELECT count(*)::int FROM (SELECT FROM publication b WHERE b.congress_id = ${reading.actor.congress.id}::uuid LIMIT ${countLimit}) o) AS out`
  return {
    waiting: which === 'waiting' ? await waitingRows(reading, place) : null,
    out: which === 'out' ? await outRows(reading, place) : null,
    counts: counts ?? { waiting: 0, out: 0 },
    countedTo: countLimit,
  }
}

const waits = ({ actor }: Reading): Prisma.Sql =>
  Prisma.sql`d.congress_id = ${actor.congress.id}::uuid AND d.purpose = 'publication' AND d.done_on IS NULL AND d.void_on IS NULL`

const nearestFirst: Order = { column: Prisma.sql`s.due_on`, type: 'date', direction: 'ascending' }
type Awaited = Omit<WaitingRow, 'state' | 'steps' | 'suggestionIsOut'>

async function waitingRows(reading: Reading, place: Place | undefined): Promise<Page<WaitingRow>> {
  const order = orderBy(nearestFirst, place)
  const rows = await open(reading.tx).$queryRaw<Awaited[]>`
    SELECT s.id, s.suggestion_id AS "suggestionId", p.id AS "replyId", t.number_text AS "numberText", t.title, u.name AS unit, s.round,
      s.due_on::text AS "dueOn", s.is_provisional AS "isProvisional"
    FROM (SELECT s.* FROM (SELECT d.* FROM deadline d WHERE ${waits(reading)}) s WHERE ${beyond(nearestFirst, place)} ORDER BY ${order} LIMIT ${rowsIn(reading) + 1}) s
    JOIN suggestion t ON t.id = s.suggestion_id JOIN assignment a ON a.id = s.assignment_id JOIN unit u ON u.id = a.unit_id
    JOIN reply p ON p.assignment_id = a.id AND p.round = s.round ORDER BY ${order}`
  const found = pageOf(rows, place, ({ dueOn }) => dueOn, rowsIn(reading))
  const judged = await judge(reading, found.rows)
  return {
    ...found,
    rows: found.rows.map((row) => {
      const of = judged.get(row.suggestionId)
      const publishable = of?.replies.find(({ reply }) => reply.replyId === row.replyId)?.publishable
      if (!of || !publishable) return { ...row, state: 'UNDECIDED', steps: [], suggestionIsOut: false }
      const suggestionIsOut = of.suggestion.standing !== null
      const together = { ...publishable, suggestionStands: true }
      const own = suggestionIsOut ? [] : stepsMissing(of.suggestion)
      const steps = [...new Set([...own, ...stepsMissing(together)])]
      const state = publicationState(own.length > 0 ? of.suggestion : together, reading.moment.now)
      return { ...row, state, steps, suggestionIsOut }
    }),
  }
}

const newestFirst: Order = { column: Prisma.sql`s.publish_at`, type: 'instant', direction: 'descending' }
type Kept = Omit<OutRow, 'state'> & { readonly isWithdrawn: boolean }

async function outRows(reading: Reading, place: Place | undefined): Promise<Page<OutRow>> {
  const order = orderBy(newestFirst, place)
  const rows = await open(reading.tx).$queryRaw<Kept[]>`
    SELECT s.id, s.suggestion_id AS "suggestionId", s.reply_id AS "replyId", t.number_text AS "numberText", t.title, u.name AS unit, coalesce(p.round, 0) AS round,
      s.publish_at AS "publishAt", s.publish_on::text AS "publishOn", s.withdrawn_at IS NOT NULL AS "isWithdrawn"
    FROM (SELECT s.* FROM publication s WHERE s.congress_id = ${reading.actor.congress.id}::uuid AND ${beyond(newestFirst, place)} ORDER BY ${order} LIMIT ${rowsIn(reading) + 1}) s
    JOIN suggestion t ON t.id = s.suggestion_id LEFT JOIN reply p ON p.id = s.reply_id LEFT JOIN assignment a ON a.id = p.assignment_id
    LEFT JOIN unit u ON u.id = a.unit_id ORDER BY ${order}`
  const found = pageOf(rows, place, ({ publishAt }) => new Date(publishAt).getTime(), rowsIn(reading))
  const judged = await judge(reading, found.rows)
  return {
    ...found,
    rows: found.rows.map(({ isWithdrawn, ...row }) => {
      const of = judged.get(row.suggestionId)
      const ofReply = of?.replies.find(({ reply }) => reply.replyId === row.replyId)?.publishable
      const publishable = row.replyId ? ofReply : of?.suggestion
      const state = isWithdrawn || !publishable ? 'WITHDRAWN' : publicationState(publishable, reading.moment.now)
      return { ...row, state }
    }),
  }
}

/** The rules over every suggestion of a page, read together. */
async function judge({ tx }: Reading, rows: readonly Pick<Head, 'suggestionId'>[]) {
  const ids = [...new Set(rows.map(({ suggestionId }) => suggestionId))]
  const unread = new Map((await readUnreadParts(tx, ids)).map((one) => [one.suggestionId, one.unread]))
  const grounds = await readPublicationGrounds(tx, ids)
  return new Map(
    grounds.map((ground) => [ground.suggestionId, publishablesOf(ground, unread.get(ground.suggestionId) ?? [])]),
  )
}
