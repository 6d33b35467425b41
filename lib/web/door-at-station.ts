import { randomUUID } from 'node:crypto'
import { newDoorForm, readDoorForm } from '@/lib/auth/door-form'
import { doorLimits } from '@/lib/domain/door/limits'
import { Refusal } from '@/lib/domain/refusal'
import { type DoorView, readDoor } from '@/lib/queries/door-view'
import { doorFormSchema } from '@/lib/schemas/door'
import { isOutOfReach } from '@/lib/store/database-errors'
import { enterDoor } from '@/lib/store/door'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactOutside } from '@/lib/store/transact'
import { clientAddress } from './client-address'
import { refusalFrom } from './door'
import { doorFieldsIn } from './door-body'
import { doorFormPage, type TypedAtDoor } from './door-form-page'
import { doorPage, wordsAsked } from './door-html'
import { ensureNotFromElsewhere } from './door-origin'
import { sentPage } from './door-receipt-page'
import { marked } from './marked'
import { readOutside } from './read'
import { sendAtDoor } from './send-at-door'
import { instantNow, momentIn } from './this-moment'

/** A code of another shape was never on any door. */
const isCode = (code: string): boolean => /^[0-9A-Z]{16,40}$/.test(code)

const doorOf = (code: string): Promise<DoorView | null> =>
  isCode(code)
    ? readOutside((tx, now) => readDoor(tx, code, (timeZone) => momentIn(timeZone, now)))
    : Promise.resolve(null)

/** The page behind the code at a door. */
export async function showDoor(request: Request, code: string): Promise<Response> {
  const words = wordsAsked(request)
  try {
    const door = await doorOf(code)
    if (!door) return noDoor(request)
    return doorFormPage(request, words, { code, door, token: newDoorForm(code, instantNow()) })
  } catch (error) {
    return cannotRead(request, error)
  }
}

/** A good form is answered with its receipt; a refused one comes back as it was typed. */
export async function takeAtDoor(request: Request, code: string): Promise<Response> {
  const words = wordsAsked(request)
  let typed: TypedAtDoor | undefined
  let token = ''
  try {
    ensureNotFromElsewhere(request.headers)
    if (!isCode(code)) return noDoor(request)
    const fields = await doorFieldsIn(request)
    typed = { text: fields.text ?? '', place: fields.place ?? '', name: fields.name ?? '', phone: fields.phone ?? '' }
    token = fields.form ?? ''
    const now = instantNow()
    const form = readDoorForm(code, token, now)
    await countAtDoor(request, code, now)
    const given = doorFormSchema.safeParse(typed)
    if (!given.success) throw new Refusal('shape-refused')
    if (!form) throw new Refusal('door-form-old')
    const sent = { form, typed: given.data, trap: fields.website ?? '' }
    const { station, hasJoined } = await sendAtDoor(code, sent, (timeZone) => momentIn(timeZone, now))
    const isNameLeftOut = hasJoined && (given.data.name !== '' || given.data.phone !== '')
    return sentPage(request, words, { station, receipt: form.receipt, isNameLeftOut })
  } catch (error) {
    return refusedAtDoor(request, code, error, { typed, token })
  }
}

/** Counted before anything is written; each counter is committed by itself. A code that is on no door gets none: there are endlessly many. */
async function countAtDoor(request: Request, code: string, now: Date): Promise<void> {
  const address = clientAddress(request.headers)
  const count = (who: string, what: string, window: { count: number; seconds: number }) =>
    transactOutside('web', (tx) => ensureReadsWithin(tx, who, what, now, window))
  if (address) {
    await count(address, 'door', doorLimits.address)
    await count(address, 'door-day', doorLimits.addressDay)
  }
  await transactOutside('web', async (tx) => {
    if (await enterDoor(tx, code)) await ensureReadsWithin(tx, code, 'door-station', now, doorLimits.stationDay)
  })
}

type Came = { readonly typed: TypedAtDoor | undefined; readonly token: string }

async function refusedAtDoor(request: Request, code: string, error: unknown, came: Came): Promise<Response> {
  const refusal = refusalFrom(error, randomUUID())
  const door = isCode(code) ? await doorOf(code).catch(() => null) : null
  if (!door) return refusal?.code === 'busy' ? cannotRead(request, error) : noDoor(request)
  const now = instantNow()
  // A form that can still be sent keeps its own number: sent twice, it is one.
  const isUsable = refusal?.code !== 'door-sent-already' && readDoorForm(code, came.token, now) !== null
  const token = isUsable ? came.token : newDoorForm(code, now)
  const shown = { code, door, token, refusal, isBroken: refusal === undefined }
  return doorFormPage(request, wordsAsked(request), came.typed ? { ...shown, typed: came.typed } : shown)
}

function noDoor(request: Request): Response {
  const words = wordsAsked(request)
  const body = `<h1>${marked(words.door.unknown)}</h1><p>${marked(words.door.unknownText)}</p>
<p><a class="way" href="/door/receipt">${marked(words.door.askByReceipt)}</a></p>`
  return doorPage(request, words, { title: words.door.unknown, body, status: 404 })
}

function cannotRead(request: Request, error: unknown): Response {
  if (!isOutOfReach(error)) throw error
  const words = wordsAsked(request)
  const body = `<h1>${marked(words.door.busyTitle)}</h1><p>${marked(words.door.busy)}</p>`
  return doorPage(request, words, { title: words.door.busyTitle, body, status: 503 })
}
