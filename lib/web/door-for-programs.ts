import { createHmac, randomUUID } from 'node:crypto'
import { askingSeconds, countAsking } from '@/lib/auth/asking'
import { hashOfCookie } from '@/lib/auth/session-token'
import type { Command } from '@/lib/commands/command'
import { scopeOf } from '@/lib/commands/reach'
import { registry } from '@/lib/commands/registry'
import type { Actor } from '@/lib/domain/access/actor'
import { ensureScope } from '@/lib/domain/api/scopes'
import { Refusal } from '@/lib/domain/refusal'
import { env } from '@/lib/env'
import { publicLicences } from '@/lib/queries/public-licences'
import { ensureReadsWithin, type Spent } from '@/lib/store/idempotency'
import { transactForToken } from '@/lib/store/transact'
import type { Operation } from './api-operation'
import { operationAt } from './api-operations'
import { problem } from './api-problem'
import { carryOut } from './carry-out'
import { clientAddress } from './client-address'
import { refusalFrom } from './door'
import { apiDocument } from './door-document'
import { log } from './log'
import { plainJson } from './plain-json'
import { readOutside } from './read'
import { isOfType, readBody } from './read-body'
import { isHeldAlready, tagOf } from './revalidated'
import { Misshapen, shaped } from './shape'
import { instantNow, momentIn } from './this-moment'

const largestBody = 256 * 1024
/** Of one token. */
const requests = { count: 300, seconds: 60 }

/** The one way in for programs: the token of a person in the Authorization header, and never a cookie. */
export async function answerProgram(request: Request, segments: readonly string[]): Promise<Response> {
  const requestId = randomUUID()
  const started = performance.now()
  const answer = await answered(request, segments).catch((error: unknown) => {
    const allow: Record<string, string> =
      error instanceof Refusal && error.code === 'method-not-allowed' ? { Allow: String(error.facts.allow) } : {}
    return problem(refusalFrom(error, requestId), requestId, allow)
  })
  answer.headers.set('X-Request-Id', requestId)
  answer.headers.set('X-Content-Type-Options', 'nosniff')
  log().info(
    { requestId, api: nameOf(segments), status: answer.status, ms: Math.round(performance.now() - started) },
    'api',
  )
  return answer
}

async function answered(request: Request, segments: readonly string[]): Promise<Response> {
  const [first = '', name = ''] = segments
  if (first === 'commands' && segments.length === 2) return commanded(request, name)
  const found = operationAt(segments)
  const isDocument = first === 'openapi.json' && segments.length === 1
  if (!found && !isDocument) throw new Refusal('not-found')
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new Refusal('method-not-allowed', { allow: 'GET, HEAD' })
  ensureAcceptable(request)
  if (!found)
    return sent(request, apiDocument(await readOutside(publicLicences)), { 'Cache-Control': 'public, max-age=300' })
  const asked = { ...askedIn(request, found.operation), ...found.at }
  return found.operation.isPublic
    ? toAnybody(request, found.operation, asked)
    : toToken(request, found.operation, asked)
}

/** For the log: what somebody pastes into an address may be a secret. */
function nameOf(segments: readonly string[]): string {
  const [first, name = ''] = segments
  return first === 'commands' && registry.has(name) ? name : (operationAt(segments)?.operation.id ?? '')
}

type Asked = Record<string, unknown>

async function toAnybody(request: Request, operation: Operation & { isPublic: true }, asked: Asked): Promise<Response> {
  if (!(await countAsking('public-file', clientAddress(request.headers))))
    throw new Refusal('too-many-requests', { seconds: askingSeconds })
  const data = await readOutside((tx, now) => operation.read(tx, now, asked))
  if (data === null) throw new Refusal('not-found')
  return sent(request, shownOf(operation, data), { 'Cache-Control': 'public, no-cache' })
}

async function toToken(request: Request, operation: Operation & { isPublic: false }, asked: Asked): Promise<Response> {
  const tokenHash = bearerOf(request)
  const now = instantNow()
  const { actor, spent } = await countRequest(tokenHash, now)
  ensureScope(actor, 'read')
  const moment = momentIn(actor.congress.timeZone, now)
  const data = await transactForToken(tokenHash, now, (tx, holder) =>
    operation.read({ tx, actor: holder, moment }, asked),
  )
  return sent(request, shownOf(operation, data), { 'Cache-Control': 'private, no-cache', ...limitHeaders(spent, now) })
}

async function commanded(request: Request, name: string): Promise<Response> {
  const command = registry.get(name)
  if (!command) throw new Refusal('not-found')
  if (request.method !== 'POST') throw new Refusal('method-not-allowed', { allow: 'POST' })
  ensureAcceptable(request)
  const tokenHash = bearerOf(request)
  const now = instantNow()
  const { actor, spent } = await countRequest(tokenHash, now)
  const scope = scopeOf(name)
  if (!scope) throw new Refusal('not-by-token')
  ensureScope(actor, scope)
  if (!isOfType(request, 'application/json')) throw new Refusal('wrong-media-type')
  const key = request.headers.get('idempotency-key') ?? ''
  if (!/^[A-Za-z0-9-]{8,64}$/.test(key)) throw new Refusal('key-missing')
  const body = await readBody(request, largestBody)
  const order = { tokenHash, key, command: name, requestHash: sealOf(tokenHash, body), now, byProgram: true as const }
  const result = await carryOut(command as Command, { ...order, input: shaped(command, plainJson(body)) })
  return Response.json({ result }, { headers: { 'Cache-Control': 'no-store', ...limitHeaders(spent, now) } })
}

/** With the token in it: what one program was answered is not repeated to another that reaches less far. */
const sealOf = (tokenHash: Uint8Array<ArrayBuffer>, body: string) =>
  new Uint8Array(createHmac('sha256', env().NEXTAUTH_SECRET).update(tokenHash).update(body).digest())

function bearerOf(request: Request): Uint8Array<ArrayBuffer> {
  const [, secret] = /^Bearer +huiyin_([A-Za-z0-9_-]{43})$/i.exec(request.headers.get('authorization') ?? '') ?? []
  const hash = hashOfCookie(secret)
  if (!hash) throw new Refusal('token-refused')
  return hash
}

/** By itself, before anything is looked at: what is refused or breaks off has been asked as well. */
const countRequest = (tokenHash: Uint8Array<ArrayBuffer>, now: Date): Promise<Counted> =>
  transactForToken(tokenHash, now, async (tx, actor) => ({
    actor,
    spent: await ensureReadsWithin(tx, actor.signInId, 'api', now, requests),
  }))

type Counted = { readonly actor: Actor; readonly spent: Spent | undefined }

function limitHeaders(spent: Spent | undefined, now: Date): Record<string, string> {
  if (!spent) return {}
  const reset = Math.max(0, Math.ceil((spent.expire - now.getTime()) / 1000))
  const left = Math.max(0, requests.count - spent.points)
  return {
    'RateLimit-Limit': String(requests.count),
    'RateLimit-Remaining': String(left),
    'RateLimit-Reset': String(reset),
  }
}

function ensureAcceptable(request: Request): void {
  const kinds = (request.headers.get('accept') ?? '*/*')
    .split(',')
    .map((one) => one.split(';')[0]?.trim().toLowerCase())
  if (!kinds.some((kind) => kind === '*/*' || kind === 'application/*' || kind === 'application/json' || kind === '')) {
    throw new Refusal('not-acceptable')
  }
}

/** Each once, and none that there is not. */
function askedIn(request: Request, { filter }: Operation): Asked {
  const given = [...new URL(request.url).searchParams]
  const names = given.map(([name]) => name)
  if (new Set(names).size !== names.length || given.some(([, value]) => value.includes('\0')))
    throw new Refusal('input-refused')
  const read = filter.safeParse(Object.fromEntries(given), { reportInput: true })
  if (!read.success) throw new Misshapen(read.error.issues as never)
  return Object.fromEntries(given.map(([name, value]) => [name, name === 'limit' ? read.data[name] : value]))
}

/** Days and moments as text, and nothing that the shape does not name. */
const shownOf = ({ answer }: Operation, data: unknown): unknown => answer.parse(JSON.parse(JSON.stringify(data)))

function sent(request: Request, body: unknown, headers: Record<string, string>): Response {
  const text = JSON.stringify(body)
  const tag = tagOf(text)
  const all = { ...headers, ETag: tag, Vary: 'Authorization', 'Content-Type': 'application/json; charset=utf-8' }
  if (isHeldAlready(request, tag)) return new Response(null, { status: 304, headers: all })
  return new Response(request.method === 'HEAD' ? null : text, { headers: all })
}
