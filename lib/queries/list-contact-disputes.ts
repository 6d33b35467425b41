import { isStaff, unitsOf } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { over } from '@/lib/domain/suggestion/workflow'
import type { DisputeFilter } from '@/lib/schemas/contact'
import { open } from '@/lib/store/tx'
import { holderNameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { type DisputeEntry, disputeJson } from './contact-entries'
import { beyond, countLimit, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query, Reading } from './query'

export type DisputeRow = {
  id: string
  suggestionId: string
  numberText: string | null
  title: string
  unit: string
  contactedOn: LocalDate | null
  dispute: DisputeEntry
}

export type DisputePage = Page<DisputeRow> & { readonly open: number; readonly ended: number }

/** 沟通异议: the office's queue, the oldest first; what is over the newest first. */
export const listContactDisputes: Query<DisputeFilter, DisputePage> = async (reading, { which, page }) => {
  if (!isStaff(reading.actor)) throw new Refusal('not-found')
  const place = placeSchema.parse(page)
  const isOpen = which === 'open'
  const order: Order = { type: 'uuid', direction: isOpen ? 'ascending' : 'descending' }
  const kept = isOpen ? Prisma.sql`s.ending IS NULL` : Prisma.sql`s.ending IS NOT NULL`
  const rows = await open(reading.tx).$queryRaw<DisputeRow[]>`
    SELECT s.id, t.id AS "suggestionId", t.number_text AS "numberText", t.title, ${holderNameOn(Prisma.sql`(s.raised_at AT TIME ZONE 'UTC')::date`)} AS unit,
      k.contacted_on::text AS "contactedOn", s.dispute
    FROM (SELECT s.*, ${disputeJson} AS dispute FROM contact_dispute s JOIN contact_dispute x ON x.id = s.id JOIN delegate e ON e.id = s.delegate_id
      WHERE ${kept} AND ${beyond(order, place)} ORDER BY ${orderBy(order, place)} LIMIT ${rowsIn(reading) + 1}) s
    JOIN assignment a ON a.id = s.assignment_id JOIN suggestion t ON t.id = a.suggestion_id LEFT JOIN contact k ON k.id = s.contact_id
    ORDER BY ${orderBy(order, place)}`
  return { ...pageOf(rows, place, () => null, rowsIn(reading)), ...(await countDisputes(reading)) }
}

async function countDisputes({ tx }: Reading): Promise<{ open: number; ended: number }> {
  const [row] = await open(tx).$queryRaw<{ open: number; ended: number }[]>`
    SELECT (SELECT count(*)::int FROM (SELECT FROM contact_dispute WHERE ending IS NULL LIMIT ${countLimit}) o) AS open,
      (SELECT count(*)::int FROM (SELECT FROM contact_dispute WHERE ending IS NOT NULL LIMIT ${countLimit}) e) AS ended`
  return row ?? { open: 0, ended: 0 }
}

export type DisputeToAnswer = {
  id: string
  assignmentId: string
  numberText: string | null
  title: string
  contactedOn: LocalDate | null
  raisedAt: string
}
export type DisputesToAnswer = { readonly total: number; readonly first: readonly DisputeToAnswer[] }

const firstFew = 6

/** What delegates say about the contacts of one's own unit and nobody there has answered. */
export async function disputesToAnswer({ tx, actor }: Reading): Promise<DisputesToAnswer> {
  const [row] = await open(tx).$queryRaw<DisputesToAnswer[]>`
    WITH waiting AS (SELECT x.id, a.id AS "assignmentId", s.number_text AS "numberText", s.title, k.contacted_on AS "contactedOn", x.raised_at AS "raisedAt"
      FROM contact_dispute x JOIN assignment a ON a.id = x.assignment_id JOIN suggestion s ON s.id = a.suggestion_id LEFT JOIN contact k ON k.id = x.contact_id
      WHERE x.ending IS NULL AND x.answer IS NULL AND a.unit_id = ANY(${unitsOf(actor)}::uuid[]) AND a.ended_on IS NULL AND s.status <> ALL(${[...over]}))
    SELECT (SELECT count(*)::int FROM waiting) AS total,
      (SELECT coalesce(json_agg(w ORDER BY w.id), '[]') FROM (SELECT * FROM waiting ORDER BY id LIMIT ${firstFew}) w) AS first`
  return row ?? { total: 0, first: [] }
}
