import { randomUUID } from 'node:crypto'
import { receiptHash } from '@/lib/auth/door-form'
import { allReceiptLimits, receiptLimits } from '@/lib/domain/door/limits'
import { readReceipt } from '@/lib/domain/door/receipt-code'
import { type ReceiptView, readReceiptView } from '@/lib/queries/door-view'
import { enterReceipt, markToldByReceipt } from '@/lib/store/door'
import { recordSystemEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactOutside } from '@/lib/store/transact'
import { receiptWords } from '@/lib/wording/receipt-words'
import { clientAddress } from './client-address'
import { refusalFrom } from './door'
import { doorFieldsIn } from './door-body'
import { wordsAsked } from './door-html'
import { ensureNotFromElsewhere } from './door-origin'
import { outcomePage, receiptFormPage } from './door-receipt-page'
import { instantNow, momentIn } from './this-moment'

export const showReceiptForm = (request: Request): Response => receiptFormPage(request, wordsAsked(request))

/** What became of it, for whoever holds the code; whoever has read the end of it has been told. */
export async function answerReceipt(request: Request): Promise<Response> {
  const words = wordsAsked(request)
  let typed = ''
  try {
    ensureNotFromElsewhere(request.headers)
    typed = (await doorFieldsIn(request)).code?.slice(0, 120) ?? ''
    const now = instantNow()
    await countAsked(request, now)
    const code = readReceipt(typed, receiptWords)
    const view = code ? await readByReceipt(code, now) : null
    return view ? outcomePage(request, words, view) : receiptFormPage(request, words, { typed, isUnknown: true })
  } catch (error) {
    const refusal = refusalFrom(error, randomUUID())
    return receiptFormPage(request, words, { typed, refusal, isBroken: refusal === undefined })
  }
}

/** Every try counts, also one that cannot be a code: by address, and all together where addresses cannot be told apart. */
async function countAsked(request: Request, now: Date): Promise<void> {
  const address = clientAddress(request.headers)
  const window = address ? receiptLimits : allReceiptLimits
  await transactOutside('web', (tx) => ensureReadsWithin(tx, address ?? 'all', 'door-receipt', now, window))
}

const readByReceipt = (code: string, now: Date): Promise<ReceiptView | null> =>
  transactOutside('web', async (tx) => {
    const hash = receiptHash(code)
    const entered = await enterReceipt(tx, hash)
    if (!entered) return null
    const view = await readReceiptView(tx, entered.voiceId)
    const { today } = momentIn(entered.timeZone, now)
    if (view && (await markToldByReceipt(tx, entered.voiceId, hash, today)))
      await recordSystemEvent(tx, entered.congressId, {
        type: 'voice.told',
        subjectId: entered.voiceId,
        at: now,
        data: { toldOn: today, toldWay: 'RECEIPT' },
      })
    return view
  })
