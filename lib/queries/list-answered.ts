import { authorize } from '@/lib/domain/access/policy'
import { type Lateness, latenessOf } from '@/lib/domain/deadlines/lateness'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import type { LimitPurpose } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { deadlineListPolicy } from '@/lib/domain/suggestion/seen-deadline'
import type { DeadlineFilter } from '@/lib/schemas/deadline-filter'
import { readRules } from '@/lib/store/calendar'
import { readBooked } from '@/lib/store/ledger-facts'
import { asKept } from '@/lib/store/ledger-lines'
import { open } from '@/lib/store/tx'
import { nameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { answeredLines } from './deadline-conditions'
import { beyond, type Order, orderBy, type Page, type Place, pageOf, placeSchema, rowsIn } from './keyset'
import { unitChoices } from './list-deadlines'
import type { Query, Reading } from './query'

type KeptAnswer = {
  id: string
  key: string
  suggestionId: string
  numberText: string | null
  title: string
  purpose: LimitPurpose
  round: number
  unitName: string | null
  startedOn: LocalDate
  dueOn: LocalDate
  doneOn: LocalDate
  /** from the start of the clock to the reply, every day of the calendar */
  took: number
}

/** A reply with the time that it took, and whose the days are by which it was late. */
export type AnsweredRow = Omit<KeptAnswer, 'key'> & { readonly late: Lateness | null }

export type AnsweredList = Page<AnsweredRow> & { readonly units: readonly { id: string; name: string }[] }

/** 答复用时: what was answered, the latest or the longest first. */
export const listAnswered: Query<DeadlineFilter, AnsweredList> = async (reading, filter) => {
  authorize(reading.actor, deadlineListPolicy.view, null)
  const place = placeSchema.parse(filter.page)
  const [read] = await open(reading.tx).$queryRaw<{ rows: KeptAnswer[]; units: AnsweredList['units'] }[]>`
    SELECT ${unitChoices} AS units, ${rowsOf(reading, filter, place, rowsIn(reading) + 1)} AS rows`
  const { rows, units } = read ?? { rows: [], units: [] }
  const page = pageOf(rows, place, ({ doneOn, took }) => (filter.order === 'longest' ? took : doneOn), rowsIn(reading))
  return { ...page, rows: await withLateness(reading, page.rows), units }
}

const orderOf = ({ order }: DeadlineFilter): Order =>
  order === 'longest'
    ? { column: Prisma.sql`(s.done_on - s.started_on)`, type: 'int', direction: 'descending' }
    : { column: Prisma.sql`s.done_on`, type: 'date', direction: 'descending' }

function rowsOf(reading: Reading, filter: DeadlineFilter, place: Place | undefined, most: number) {
  const by = orderOf(filter)
  const order = orderBy(by, place)
  return Prisma.sql`(
    WITH matching AS NOT MATERIALIZED (
      SELECT d.id, d.key, d.suggestion_id, d.purpose, d.round, d.unit_id, d.started_on, d.due_on, d.done_on, s.title, s.number_text
        FROM deadline d JOIN suggestion s ON s.id = d.suggestion_id WHERE ${answeredLines(reading, filter)})
    SELECT coalesce(json_agg(json_build_object('id', s.id, 'key', s.key, 'suggestionId', s.suggestion_id, 'numberText', s.number_text, 'title', s.title,
        'purpose', s.purpose, 'round', s.round, 'unitName', ${nameOn(Prisma.sql`s.done_on`)}, 'startedOn', s.started_on, 'dueOn', s.due_on, 'doneOn', s.done_on,
        'took', s.done_on - s.started_on) ORDER BY ${order}), '[]')
      FROM (SELECT * FROM matching s WHERE ${beyond(by, place)} ORDER BY ${order} LIMIT ${most}) s
      LEFT JOIN unit u ON u.id = s.unit_id)`
}

/** The facts of all late ones at once; the last day is the one that the ledger keeps. */
async function withLateness(reading: Reading, rows: readonly KeptAnswer[]): Promise<AnsweredRow[]> {
  const { tx, moment } = reading
  const isLate = ({ doneOn, dueOn }: KeptAnswer) => doneOn > dueOn
  const late = [...new Set(rows.filter(isLate).map(({ suggestionId }) => suggestionId))]
  const booked = late.length > 0 ? await readBooked(tx, late, moment.now) : []
  const rules = late.length > 0 ? await readRules(tx) : null
  const ledgers = new Map(
    booked.map(({ facts, lines }) => [
      facts.suggestionId,
      { facts, lines: rules ? asKept(ledgerOf(facts, rules), lines) : [] },
    ]),
  )
  return rows.map(({ key, ...row }) => {
    const ledger = ledgers.get(row.suggestionId)
    const line = ledger?.lines.find((one) => one.key === key)
    if (!ledger || !line || row.doneOn <= row.dueOn) return { ...row, late: null }
    const { dueOn, doneOn } = row
    return {
      ...row,
      late: latenessOf({ ...line, dueOn, doneOn, pausedSince: null }, ledger.facts, ledger.lines, moment.today),
    }
  })
}
