import type { Statement, TakenCell } from '@/lib/documents/workbooks/export-table'
import type { Actor } from '@/lib/domain/access/actor'
import { type ListFormat, mostOnPaper } from '@/lib/domain/list-formats'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type { Reading } from '@/lib/queries/query'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import type { Token } from './given'
import { log } from './log'
import { instantNow, momentIn } from './this-moment'

/** Rows a transaction: nobody's connection is held for a whole list. */
const together = 1000

type Part<Row> = {
  readonly rows: readonly Row[]
  /** where the next part begins; null after the last */
  readonly next: string | null
  /** of the whole list, where it was counted to the end */
  readonly total: number | null
}

type ListSheet<Row> = {
  readonly title: string
  readonly headers: readonly string[]
  readonly widths: readonly number[]
  readonly rowOf: (row: Row) => readonly TakenCell[]
  /** under which the rows were chosen, in words */
  readonly conditions: Statement
}

/** A list of the program as it leaves the house. */
export type ListExport<Filter, Row> = {
  /** Stands in the log of what left. */
  readonly list: string
  readonly filterOf: (asked: Readonly<Record<string, string>>) => Filter
  /** the query of its page, which asks whether whoever reads may read; at each part anew */
  readonly part: (reading: Reading, filter: Filter, place: string | null) => Promise<Part<Row>>
  readonly sheet: (reading: Reading, filter: Filter, first: readonly Row[]) => Promise<ListSheet<Row>>
}

/** How often an hour: a list may be thousands of rows, each time made anew. */
export const downloads = { count: 60, seconds: 3600 }

export type Order<Filter, Row> = {
  readonly list: ListExport<Filter, Row>
  readonly filter: Filter
  readonly format: ListFormat
  readonly token: Token
}

export type Opened<Row> = {
  readonly actor: Actor
  readonly moment: Moment
  readonly sheet: ListSheet<Row>
  readonly first: Part<Row>
}

type Written = { readonly rows: number; readonly whole: boolean; readonly conditions: Statement }

/** What left, in the log. */
export const recordTaken = (
  tx: Tx,
  actor: Actor,
  { list, format }: { readonly list: string; readonly format: ListFormat },
  at: Date,
  { conditions, ...written }: Written,
) =>
  recordEvent(tx, actor, {
    type: 'list.exported',
    subjectId: actor.personId,
    at,
    data: { list, format, ...written, conditions: Object.fromEntries(conditions) },
  })

/**
 * The first rows, and what the list is. The log has it before the first byte leaves: of a list that goes on that it has begun,
 * of one that goes on paper only when it is whole and not too long.
 */
export function openList<Filter, Row>(order: Order<Filter, Row>): Promise<Opened<Row>> {
  const { list, filter, format, token } = order
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'download', now, downloads)
    const reading = { tx, actor, moment: momentIn(actor.congress.timeZone, now), rows: together }
    const first = await list.part(reading, filter, null)
    const sheet = await list.sheet(reading, filter, first.rows)
    const whole = first.next === null
    if (whole || mostOnPaper[format] === undefined)
      await recordTaken(tx, actor, { list: list.list, format }, now, {
        rows: first.rows.length,
        whole,
        conditions: sheet.conditions,
      })
    return { actor, moment: reading.moment, sheet, first }
  })
}

/**
 * All rows, a part at a time and no part before it is asked for. Whoever loses the right meanwhile gets no more, and the file is torn;
 * so it is where a part does not go on, and would be read for ever.
 * What was given away stands in the log, whether it was the whole or not.
 */
export async function* rowsOf<Filter, Row>(order: Order<Filter, Row>, opened: Opened<Row>): AsyncGenerator<Row> {
  const { first } = opened
  let given = first.rows.length
  let place = first.next
  try {
    yield* first.rows
    while (place !== null) {
      const part: Part<Row> = await nextPart(order, opened, place, given)
      given += part.rows.length
      place = part.next
      yield* part.rows
    }
  } finally {
    if (place !== null && mostOnPaper[order.format] === undefined) await torn(order, opened, given)
  }
}

function nextPart<Filter, Row>(order: Order<Filter, Row>, opened: Opened<Row>, place: string, before: number) {
  const { list, filter, format, token } = order
  const { sheet, moment } = opened
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    const part = await list.part({ tx, actor, moment, rows: together }, filter, place)
    if (part.next === place) throw new Error(`the list ${list.list} begins again at its own place`)
    const rows = before + part.rows.length
    const limit = mostOnPaper[format]
    if (limit !== undefined && rows > limit) throw new Refusal('export-too-large', { limit })
    if (part.next === null)
      await recordTaken(tx, actor, { list: list.list, format }, now, {
        rows,
        whole: true,
        conditions: sheet.conditions,
      })
    return part
  })
}

/** Broken off by whoever asked, or by a right that is gone. Where nobody is signed in any more, only the log of the program knows. */
async function torn<Filter, Row>({ list, format, token }: Order<Filter, Row>, { sheet }: Opened<Row>, rows: number) {
  const now = instantNow()
  const written = { rows, whole: false, conditions: sheet.conditions }
  await transactAs(token, now, (tx, actor) => recordTaken(tx, actor, { list: list.list, format }, now, written)).catch(
    () => log().warn({ list: list.list, format, rows }, 'a list was torn and nobody is signed in'),
  )
}
