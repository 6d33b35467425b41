import { createHmac, randomUUID } from 'node:crypto'
import { hashOfCookie, sessionCookie } from '@/lib/auth/session-token'
import type { Command } from '@/lib/commands/command'
import { registry } from '@/lib/commands/registry'
import { Refusal } from '@/lib/domain/refusal'
import { env } from '@/lib/env'
import { isOutOfReach, isUnreadableValue } from '@/lib/store/database-errors'
import { carryOut } from './carry-out'
import { cookieIn } from './cookie-in'
import { log, traceOf } from './log'
import { ensureOwnOrigin } from './own-origin'
import { plainJson } from './plain-json'
import { isOfType, readBody } from './read-body'
import { refusalAnswer } from './refusal-answer'
import { shaped } from './shape'
import { instantNow } from './this-moment'

const largestBody = 256 * 1024

/** The one way in for everything that changes the record. */
export async function answerCommand(request: Request, name: string): Promise<Response> {
  return answered(request, registry.has(name) ? name : null, () => carried(request, name))
}

/** What was done, or why it was not, in words and with a number under which the log knows it. */
export async function answered(request: Request, command: string | null, work: () => Promise<object>) {
  const requestId = randomUUID()
  const started = performance.now()
  const answer = await work().then(
    (result) => Response.json({ result }),
    (error: unknown) => refusalAnswer(refusalFrom(error, requestId), requestId, request),
  )
  answer.headers.set('Cache-Control', 'no-store')
  answer.headers.set('X-Request-Id', requestId)
  const ms = Math.round(performance.now() - started)
  log().info({ requestId, command, status: answer.status, ms }, 'command')
  return answer
}

async function carried(request: Request, name: string): Promise<object> {
  const command = registry.get(name)
  if (!command) throw new Refusal('not-found')
  const { token, key } = ticketOf(request, 'application/json')
  return carryOut(command, await orderOf(request, command, token, key))
}

/** What every change has to show before a byte of it is read: where it comes from, what it is, who sends it, and its key. */
export function ticketOf(request: Request, type: string): { token: Uint8Array<ArrayBuffer>; key: string } {
  ensureOwnOrigin(request.headers)
  if (!isOfType(request, type)) throw new Refusal('shape-refused')
  const token = hashOfCookie(cookieIn(request.headers, sessionCookie))
  if (!token) throw new Refusal('session-ended')
  const key = request.headers.get('idempotency-key') ?? ''
  if (!/^[A-Za-z0-9-]{8,64}$/.test(key)) throw new Refusal('key-missing')
  return { token, key }
}

async function orderOf(request: Request, command: Command, token: Uint8Array<ArrayBuffer>, key: string) {
  const body = await readBody(request, largestBody)
  const input = shaped(command, plainJson(body))
  return { tokenHash: token, key, command: command.name, requestHash: sealOf(body), now: instantNow(), input }
}

/** Kept with the key. A body may hold a password, which a plain digest would let somebody guess by the million. */
const sealOf = (body: string) => new Uint8Array(createHmac('sha256', env().NEXTAUTH_SECRET).update(body).digest())

/** Anything that is not a refusal is a fault of ours, except that the database may be out of reach or asked for the impossible. */
export function refusalFrom(error: unknown, requestId: string): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (isUnreadableValue(error)) return new Refusal('shape-refused')
  log().error({ requestId, ...traceOf(error) }, 'command failed')
  return isOutOfReach(error) ? new Refusal('busy') : undefined
}
