import { Readable } from 'node:stream'

type Sending = {
  readonly body: Readable
  readonly headers: Record<string, string>
  /** rows written so far */
  readonly sent: () => number
  /** of all, where that is known */
  readonly total: number | null
}

const headLength = 8

/**
 * A browser that shows progress asks for the file in frames: rows so far and length, four bytes each, and the bytes; a frame
 * without bytes ends it. Whoever does not ask gets the plain file.
 */
export function withProgress(request: Request, { body, headers, sent, total }: Sending): Response {
  if (request.headers.get('X-Progress') !== 'rows') return new Response(streamOf(body), { headers })
  const framed = Readable.from(frames(body, sent), { objectMode: false })
  const told = {
    ...headers,
    'Content-Type': 'application/octet-stream',
    ...(total === null ? {} : { 'X-Rows': String(total) }),
  }
  return new Response(streamOf(framed), { headers: told })
}

const streamOf = (body: Readable) => Readable.toWeb(body) as ReadableStream

async function* frames(body: Readable, sent: () => number): AsyncGenerator<Buffer> {
  for await (const piece of body) {
    yield headOf(sent(), piece.length)
    yield piece
  }
  yield headOf(sent(), 0)
}

function headOf(rows: number, length: number): Buffer {
  const head = Buffer.alloc(headLength)
  head.writeUInt32BE(rows, 0)
  head.writeUInt32BE(length, 4)
  return head
}
