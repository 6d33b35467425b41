import { refused } from '@/lib/auth/guard'
import { hashOfCookie, sessionCookie } from '@/lib/auth/session-token'
import { Refusal } from '@/lib/domain/refusal'
import { countUnread } from '@/lib/queries/list-notices'
import { onNotice } from '@/lib/store/notice-calls'
import { lookAs } from '@/lib/store/transact'
import { cookieIn } from './cookie-in'
import { log, traceOf } from './log'

import { instantNow, momentIn } from './this-moment'

/** Whoever signs out or is disabled hears nothing after that many milliseconds; it is the heartbeat as well. */
const checkedEvery = 20_000
const gathering = 150
const most = { ofPerson: 8, ofProcess: 2000 }

type Seen = { readonly personId: string; readonly unread: number }
type Token = Uint8Array<ArrayBuffer>

const streams = globalThis as { huiyinStreams?: Map<object, { personId: string; close: () => void }> }
streams.huiyinStreams ??= new Map()
const open = streams.huiyinStreams
process.once('SIGTERM', closeNoticeStreams)

/** Authenticates like a page, at the beginning and again and again. */
export async function answerNoticeStream(request: Request, every = checkedEvery): Promise<Response> {
  const token = hashOfCookie(cookieIn(request.headers, sessionCookie))
  if (!token) return refused('session-ended')
  try {
    const first = await look(token)
    const ofPerson = [...open.values()].filter(({ personId }) => personId === first.personId).length
    if (ofPerson >= most.ofPerson || open.size >= most.ofProcess) return refused('too-many-requests')
    return new Response(streamOf(request, token, first, every), { headers })
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code)
    log().error(traceOf(error), 'stream failed')
    return refused('busy')
  }
}

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

const look = (token: Token): Promise<Seen> => {
  const now = instantNow()
  return lookAs(token, now, async (tx, actor) => ({
    personId: actor.personId,
    unread: await countUnread({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }),
  }))
}

/** Holds the request itself: once that is collected, its signal no longer hears who has left. */
function streamOf(request: Request, token: Token, first: Seen, every: number): ReadableStream<Uint8Array> {
  let stop = () => undefined as unknown
  return new ReadableStream({
    start: (controller) => {
      stop = keepTelling(controller, token, first, every)
      request.signal.addEventListener('abort', stop, { once: true })
    },
    cancel: () => void stop(),
  })
}

function keepTelling(
  controller: ReadableStreamDefaultController<Uint8Array>,
  token: Token,
  { personId, unread }: Seen,
  every: number,
): () => void {
  const encoder = new TextEncoder()
  let soon: NodeJS.Timeout | undefined
  const say = (text: string) => controller.enqueue(encoder.encode(text))
  const tell = () =>
    look(token).then(
      (seen) => open.has(controller) && say(message(seen.unread)),
      () => close(),
    )
  const beat = setInterval(() => void tell(), every)
  const quiet = onNotice(personId, () => {
    soon ??= setTimeout(() => {
      soon = undefined
      void tell()
    }, gathering)
  })
  const close = () => {
    if (!open.delete(controller)) return
    clearInterval(beat)
    clearTimeout(soon)
    quiet()
    try {
      controller.close()
    } catch {
      // The browser went first.
    }
  }
  open.set(controller, { personId, close })
  say(`retry: 5000\n${message(unread)}`)
  return close
}

const message = (unread: number): string => `data: ${JSON.stringify({ unread })}\n\n`

/** A server that is asked to stop does not wait for pages that listen. */
export function closeNoticeStreams(): void {
  for (const { close } of [...open.values()]) close()
}
