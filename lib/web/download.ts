import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { hashOfCookie, sessionCookie } from '@/lib/auth/session-token'
import type { ExportTable } from '@/lib/documents/workbooks/export-table'
import { writeText } from '@/lib/documents/workbooks/write-text'
import { writeWorkbook } from '@/lib/documents/workbooks/write-workbook'
import type { Actor } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { Query } from '@/lib/queries/query'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { cookieIn } from './cookie-in'
import { refusalFrom } from './door'
import { refusalAnswer } from './refusal-answer'
import { instantNow, momentIn } from './this-moment'

type Listing<Input, Row> = {
  /** Stands in the log of what left the house. */
  list: string
  query: Query<Input, Row[]>
  input: Input
  table: (rows: Row[], actor: Actor) => ExportTable
  format: 'xlsx' | 'csv'
}

/** A list to take away: read like its page, written down in the log, and sent as it is made. */
export async function answerDownload<Input, Row>(request: Request, listing: Listing<Input, Row>): Promise<Response> {
  const requestId = randomUUID()
  try {
    const table = await readOut(request, listing)
    return await sent(table, listing.format)
  } catch (error) {
    return refusalAnswer(refusalFrom(error, requestId), requestId, request)
  }
}

async function readOut<Input, Row>(request: Request, { list, query, input, table, format }: Listing<Input, Row>) {
  const token = hashOfCookie(cookieIn(request.headers, sessionCookie))
  if (!token) throw new Refusal('session-ended')
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'download', now, downloads)
    const rows = await query({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }, input)
    const data = { list, format, rows: rows.length }
    await recordEvent(tx, actor, { type: 'list.exported', subjectId: actor.personId, at: now, data })
    return table(rows, actor)
  })
}

/** A list may be thousands of rows, each time made anew. */
const downloads = { count: 60, seconds: 3600 }

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const

async function sent(table: ExportTable, format: 'xlsx' | 'csv'): Promise<Response> {
  const body = format === 'csv' ? writeText(table) : writeWorkbook(table)
  const name = encodeURIComponent(`${table.name}.${format}`)
  return new Response(Readable.toWeb(body) as ReadableStream, {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="list.${format}"; filename*=UTF-8''${name}`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
