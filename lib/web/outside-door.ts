import { randomUUID } from 'node:crypto'
import { hashOfCookie } from '@/lib/auth/session-token'
import { Refusal } from '@/lib/domain/refusal'
import { env } from '@/lib/env'
import { outsideAnswerSchema } from '@/lib/schemas/outsider'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { enterOutsideRequest } from '@/lib/store/outside-requests'
import { lookOutside, transactOutside } from '@/lib/store/transact'
import { answerFromOutside } from './answer-from-outside'
import { clientAddress } from './client-address'
import { refusalFrom } from './door'
import { examinedFile, type OutsideForm, outsideFormIn } from './outside-form'
import { outsideRefused, type TypedOutside } from './outside-refused'
import { ensureOwnOrigin } from './own-origin'
import { instantNow, momentIn } from './this-moment'

/** Attempts from one client, also refused ones; without a proxy all clients count as one. */
const attempts = { count: 60, seconds: 3600 }

/** A plain form of a page that needs no script: a good answer leads back to the page, a refused one comes back as it was typed. */
export async function answerOutside(request: Request, token: string): Promise<Response> {
  const address = `/outside/${encodeURIComponent(token)}`
  const page = `${env().NEXTAUTH_URL}${address}`
  let typed: TypedOutside | null = null
  try {
    ensureOwnOrigin(request.headers)
    const hash = await knownHash(token)
    const given = await outsideFormIn(request, hash !== null)
    typed = { answeredBy: given.typed.answeredBy ?? '', answer: given.typed.answer ?? '' }
    await take(request, hash, given)
    return seeOther(page)
  } catch (error) {
    const refusal = refusalFrom(error, randomUUID())
    if (typed) return outsideRefused(request, { typed, refusal, back: address })
    return seeOther(`${page}?fault=${refusal?.code ?? 'busy'}`)
  }
}

type Hash = Uint8Array<ArrayBuffer>

/** Null where nothing is asked under the address: of whoever only tries one no file is read, nor looked into. */
async function knownHash(token: string): Promise<Hash | null> {
  const hash = hashOfCookie(token)
  return hash && (await lookOutside('web', (tx) => enterOutsideRequest(tx, hash, instantNow()))) ? hash : null
}

async function take(request: Request, hash: Hash | null, { typed, file }: OutsideForm): Promise<void> {
  const now = instantNow()
  const client = clientAddress(request.headers) ?? 'all'
  await transactOutside('web', (tx) => ensureReadsWithin(tx, client, 'outside', now, attempts))
  if (!hash) throw new Refusal('not-found')
  const given = outsideAnswerSchema.safeParse(typed)
  if (!given.success) throw new Refusal('shape-refused')
  const sent = file ? await examinedFile(file) : null
  await answerFromOutside(hash, { ...given.data, file: sent }, now, (timeZone) => momentIn(timeZone, now))
}

const seeOther = (address: string): Response =>
  new Response(null, { status: 303, headers: { Location: address, 'Cache-Control': 'no-store' } })
