import { letterFile } from '@/lib/documents/letters/letter-file'
import { type Actor, isDelegate } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { letterFrom } from '@/lib/domain/letter/canonical'
import type { LetterFormat } from '@/lib/domain/letter/letter'
import { letterPolicy } from '@/lib/domain/letter/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { hidesSigners } from '@/lib/domain/suggestion/secrecy'
import { env } from '@/lib/env'
import { letterRequestSchema } from '@/lib/schemas/letter'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import {
  type Delivered,
  freezeLetters,
  keepLetterFile,
  readDelivered,
  readLetterFile,
  saveDownload,
} from '@/lib/store/letters'
import { readSuggestion } from '@/lib/store/suggestions'
import { transactAs } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { wordsFor } from '@/lib/wording/catalogue'
import { madeFile, mediaTypes } from './file-answer'
import { given, type Token } from './given'
import { instantNow } from './this-moment'

type Asked = { readonly replyId: string; readonly delegateId: string; readonly format: LetterFormat }
type Entered = { readonly tx: Tx; readonly actor: Actor; readonly now: Date }

const downloads = { count: 300, seconds: 3600 }

/** The letter to one addressee: made as a file once, and the same bytes from then on. */
export function answerLetter(request: Request, params: Record<string, string>): Promise<Response> {
  return given(request, async (token) => {
    const read = letterRequestSchema.safeParse({ ...params, format: new URL(request.url).searchParams.get('format') })
    if (!read.success) throw new Refusal('not-found')
    const { file, bytes } = await madeFor(token, read.data)
    return sent(bytes, read.data.format, file)
  })
}

/** What is there is read; what is not is made outside every transaction and kept in another, after the same question who may. */
async function madeFor(token: Token, asked: Asked) {
  const within = <Result>(work: (entered: Entered) => Promise<Result>) => {
    const now = instantNow()
    return transactAs(token, now, (tx, actor) => work({ tx, actor, now }))
  }
  const first = await within(async (entered) => {
    await ensureReadsWithin(entered.tx, entered.actor.personId, 'letter', entered.now, downloads)
    return take(entered, asked)
  })
  if (first.bytes) return { file: first.file, bytes: first.bytes }
  const letter = letterFrom(first.file.content)
  const { verify } = wordsFor('zh-CN')
  const address = `${env().NEXTAUTH_URL}/verify/${letter.code}`
  const made = await letterFile(letter, asked.format, { address, hint: verify.onPaper, signedAt: first.file.signedAt })
  const kept = await within(async (entered) => {
    const { deliveryId } = first.file
    const congressId = entered.actor.congress.id
    const bytes = new Uint8Array(made)
    await keepLetterFile(entered.tx, { deliveryId, format: asked.format, congressId, bytes, madeAt: entered.now })
    return take(entered, asked)
  })
  return { file: kept.file, bytes: kept.bytes as Uint8Array }
}

/** Whoever may take it has taken it where the file is there. */
async function take({ tx, actor, now }: Entered, { replyId, delegateId, format }: Asked) {
  const delivered = await readDelivered(tx, replyId, delegateId)
  if (!delivered) throw new Refusal('not-found')
  const suggestion = await readSuggestion(tx, delivered.suggestionId)
  authorize(actor, suggestionPolicy.view, suggestion)
  if (hidesSigners(actor, suggestion)) throw new Refusal('not-found')
  authorize(actor, letterPolicy.take, { unitId: delivered.unitId, delegateId })
  const file = await frozen(tx, replyId, delegateId, delivered)
  const bytes = await readLetterFile(tx, file.deliveryId, format)
  if (!bytes) return { file, bytes }
  const isOwn = isDelegate(actor, delegateId)
  if (isOwn) await saveDownload(tx, file.deliveryId, now)
  await recordEvent(tx, actor, {
    type: 'reply.downloaded',
    subjectId: replyId,
    // The story of the suggestion tells once that the addressee has his letter; the log has every time and everybody.
    ...(isOwn && !file.isDownloaded ? { suggestionId: file.suggestionId } : {}),
    at: now,
    data: { unit: file.unit, addressee: file.name, format },
  })
  return { file, bytes }
}

/** Letters of replies that were signed before letters were kept are frozen when somebody asks for them. */
async function frozen(tx: Tx, replyId: string, delegateId: string, delivered: Delivered) {
  if (delivered.content === null) await freezeLetters(tx, replyId)
  const file = delivered.content === null ? await readDelivered(tx, replyId, delegateId) : delivered
  if (!file?.content) throw new Refusal('letter-without-text')
  return { ...file, content: file.content }
}

type Named = Pick<Delivered, 'name' | 'content'>

function sent(bytes: Uint8Array, format: LetterFormat, { name, content }: Named): Response {
  const { documentNumber, title } = letterFrom(content ?? '{}')
  const ending = format === 'PDF' ? 'pdf' : 'docx'
  const fileName = `${documentNumber || title}（${name}）.${ending}`
  return madeFile(bytes, { mediaType: mediaTypes[ending], fileName }, `letter.${ending}`)
}
