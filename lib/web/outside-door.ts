import { randomUUID } from 'node:crypto'
import { hashOfCookie } from '@/lib/auth/session-token'
import { Refusal } from '@/lib/domain/refusal'
import { env } from '@/lib/env'
import { outsideAnswerSchema } from '@/lib/schemas/outsider'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactOutside } from '@/lib/store/transact'
import { answerFromOutside } from './answer-from-outside'
import { clientAddress } from './client-address'
import { refusalFrom } from './door'
import { ensureOwnOrigin } from './own-origin'
import { isOfType, readBody } from './read-body'
import { instantNow, momentIn } from './this-moment'

/** Attempts from one client, also refused ones; without a proxy all clients count as one. */
const attempts = { count: 60, seconds: 3600 }
const largestBody = 64 * 1024

/** A plain form of a page that needs no script: whatever comes of it is said by the page it leads back to. */
export async function answerOutside(request: Request, token: string): Promise<Response> {
  const back = `${env().NEXTAUTH_URL}/outside/${encodeURIComponent(token)}`
  try {
    await take(request, token)
    return seeOther(back)
  } catch (error) {
    const refusal = refusalFrom(error, randomUUID())
    return seeOther(`${back}?fault=${refusal?.code ?? 'busy'}`)
  }
}

async function take(request: Request, token: string): Promise<void> {
  ensureOwnOrigin(request.headers)
  if (!isOfType(request, 'application/x-www-form-urlencoded')) throw new Refusal('shape-refused')
  const now = instantNow()
  const client = clientAddress(request.headers) ?? 'all'
  await transactOutside('web', (tx) => ensureReadsWithin(tx, client, 'outside', now, attempts))
  const hash = hashOfCookie(token)
  if (!hash) throw new Refusal('not-found')
  const typed = Object.fromEntries(new URLSearchParams(await readBody(request, largestBody)))
  const given = outsideAnswerSchema.safeParse(typed)
  if (!given.success) throw new Refusal('shape-refused')
  await answerFromOutside(hash, given.data, now, (timeZone) => momentIn(timeZone, now))
}

const seeOther = (address: string): Response =>
  new Response(null, { status: 303, headers: { Location: address, 'Cache-Control': 'no-store' } })
