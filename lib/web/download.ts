import { Readable } from 'node:stream'
import type { ExportTable } from '@/lib/documents/workbooks/export-table'
import { writeText } from '@/lib/documents/workbooks/write-text'
import { writeWorkbook } from '@/lib/documents/workbooks/write-workbook'
import type { Actor } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { mostExported, type Parts, together } from '@/lib/queries/export-parts'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { madeHeaders, mediaTypes } from './file-answer'
import { given, type Token } from './given'
import { instantNow, momentIn } from './this-moment'

type Listing<Input, Row extends { id: string }> = {
  /** Stands in the log of what left the house. */
  list: string
  parts: Parts<Input, Row>
  input: Input
  table: (rows: Row[], actor: Actor) => ExportTable
  format: 'xlsx' | 'csv'
}

/** A list to take away: read like its page, written down in the log, and sent as it is made. */
export function answerDownload<Input, Row extends { id: string }>(
  request: Request,
  listing: Listing<Input, Row>,
): Promise<Response> {
  return given(request, async (token) => sent(await readOut(token, listing), listing.format))
}

/** Each part in a transaction of its own; whoever loses the right meanwhile gets none of it. The log has it before the first byte leaves. */
async function readOut<Input, Row extends { id: string }>(token: Token, listing: Listing<Input, Row>) {
  const now = instantNow()
  const rows: Row[] = []
  for (;;) {
    const part = await transactAs(token, now, (tx, actor) => readPart({ tx, actor, now }, listing, rows))
    rows.push(...part.rows)
    if (part.isLast) return listing.table(rows, part.actor)
  }
}

type Entered = { readonly tx: Tx; readonly actor: Actor; readonly now: Date }

async function readPart<Input, Row extends { id: string }>(
  { tx, actor, now }: Entered,
  { parts, input, list, format }: Listing<Input, Row>,
  before: readonly Row[],
) {
  const reached = before.at(-1)?.id ?? null
  if (reached === null) await ensureReadsWithin(tx, actor.personId, 'download', now, downloads)
  const rows = await parts({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }, input, reached)
  const count = before.length + rows.length
  if (count > mostExported) throw new Refusal('export-too-large', { limit: mostExported })
  const isLast = rows.length < together
  if (isLast) {
    const data = { list, format, rows: count }
    await recordEvent(tx, actor, { type: 'list.exported', subjectId: actor.personId, at: now, data })
  }
  return { rows, actor, isLast }
}

/** A list may be thousands of rows, each time made anew. */
const downloads = { count: 60, seconds: 3600 }

async function sent(table: ExportTable, format: 'xlsx' | 'csv'): Promise<Response> {
  const body = format === 'csv' ? writeText(table) : writeWorkbook(table)
  const headers = madeHeaders({ mediaType: mediaTypes[format], fileName: `${table.name}.${format}` }, `list.${format}`)
  return new Response(Readable.toWeb(body) as ReadableStream, { headers })
}
