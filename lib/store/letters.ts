import { randomBytes } from 'node:crypto'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { canonicalOf, letterFrom } from '@/lib/domain/letter/canonical'
import { composeLetter } from '@/lib/domain/letter/compose-letter'
import type { Addressee, Letter, LetterFormat, LetterGround } from '@/lib/domain/letter/letter'
import { letterCodeFrom, letterCodeLength } from '@/lib/domain/letter/letter-code'
import { letterPhrases } from '@/lib/wording/letter-phrases'
import { readLetterGround, type ToBeSigned } from './letter-ground'
import { open, type Tx } from './tx'

export type FrozenLetter = { readonly delegateId: string; readonly hash: string }

/**
 * Composes the letter to each addressee who has none yet and keeps it for ever; the database makes the hash and refuses any change.
 * A reply without a text, as an imported list tells of it, has no letter.
 */
export async function freezeLetters(tx: Tx, replyId: string): Promise<FrozenLetter[]> {
  const ground = await readLetterGround(tx, replyId)
  if (!ground || !hasText(ground)) return []
  const letters = ground.addressees.map((addressee) => ({ id: addressee.deliveryId, ...letterTo(ground, addressee) }))
  return open(tx).$queryRaw<FrozenLetter[]>`
    UPDATE reply_delivery d SET code = r.code, content = r.content, content_hash = sha256(convert_to(r.content, 'UTF8'))
    FROM jsonb_to_recordset(${JSON.stringify(letters)}::jsonb) AS r(id uuid, code text, content text)
    WHERE d.id = r.id AND d.content IS NULL RETURNING d.delegate_id AS "delegateId", encode(d.content_hash, 'hex') AS hash`
}

/** As it will be frozen when it is signed, without the code that it gets then; null where there is no text to be composed. */
export async function composeUnsigned(
  tx: Tx,
  replyId: string,
  addressee: Addressee,
  unsigned: ToBeSigned,
): Promise<Letter | null> {
  const ground = await readLetterGround(tx, replyId, unsigned)
  return ground && hasText(ground) ? composeLetter(ground, addressee, '', letterPhrases) : null
}

/** The first that was frozen of a reply: to its lead delegate. */
export async function readFrozenLetter(tx: Tx, replyId: string): Promise<Letter | null> {
  const [row] = await open(tx).$queryRaw<{ content: string }[]>`
    SELECT d.content FROM reply_delivery d WHERE d.reply_id = ${replyId}::uuid AND d.content IS NOT NULL ORDER BY d.id LIMIT 1`
  return row ? letterFrom(row.content) : null
}

const hasText = ({ body, answers }: LetterGround): boolean => body.trim() !== '' || answers.length > 0

function letterTo(ground: LetterGround, addressee: Addressee): { code: string; content: string } {
  const code = letterCodeFrom(randomBytes(letterCodeLength))
  return { code, content: canonicalOf(composeLetter(ground, addressee, code, letterPhrases)) }
}

export type Delivered = {
  readonly deliveryId: string
  readonly suggestionId: string
  readonly unitId: string
  readonly unit: string
  readonly name: string
  readonly content: string | null
  readonly signedAt: Date
  readonly signedOn: LocalDate
  readonly isDownloaded: boolean
}

export async function readDelivered(tx: Tx, replyId: string, delegateId: string): Promise<Delivered | undefined> {
  const [row] = await open(tx).$queryRaw<Delivered[]>`
    SELECT d.id AS "deliveryId", a.suggestion_id AS "suggestionId", a.unit_id AS "unitId", u.name AS unit, e.name, d.content,
      p.signed_at AS "signedAt", p.signed_on::text AS "signedOn", d.downloaded_at IS NOT NULL AS "isDownloaded"
    FROM reply_delivery d JOIN reply p ON p.id = d.reply_id JOIN assignment a ON a.id = p.assignment_id JOIN unit u ON u.id = a.unit_id
      JOIN delegate e ON e.id = d.delegate_id
    WHERE d.reply_id = ${replyId}::uuid AND d.delegate_id = ${delegateId}::uuid AND p.signed_at IS NOT NULL`
  return row
}

export async function readLetterFile(tx: Tx, deliveryId: string, format: LetterFormat): Promise<Uint8Array | null> {
  const file = await open(tx).letterFile.findUnique({
    where: { deliveryId_format: { deliveryId, format } },
    select: { bytes: true },
  })
  return file?.bytes ?? null
}

/** The frozen text of one letter, to be made into a file. */
export async function readLetterToDraw(tx: Tx, deliveryId: string): Promise<{ content: string; signedAt: Date }> {
  const { content, reply } = await open(tx).replyDelivery.findUniqueOrThrow({
    where: { id: deliveryId },
    select: { content: true, reply: { select: { signedAt: true } } },
  })
  return { content: content as string, signedAt: reply.signedAt as Date }
}

type MadeFile = {
  deliveryId: string
  format: LetterFormat
  congressId: string
  bytes: Uint8Array<ArrayBuffer>
  madeAt: Date
}

/** Whoever was first has made the file that everybody gets. */
export async function keepLetterFile(
  tx: Tx,
  { deliveryId, format, congressId, bytes, madeAt }: MadeFile,
): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO letter_file (delivery_id, format, congress_id, sha256, bytes, made_at)
    VALUES (${deliveryId}::uuid, ${format}, ${congressId}::uuid, sha256(${bytes}), ${bytes}, ${madeAt}) ON CONFLICT DO NOTHING`
}

/** The first time that the addressee himself took it; then he has it before him as well. */
export async function saveDownload(tx: Tx, deliveryId: string, now: Date): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE reply_delivery SET downloaded_at = coalesce(downloaded_at, ${now}), opened_at = coalesce(opened_at, ${now})
    WHERE id = ${deliveryId}::uuid`
}

export type HandOver = { readonly on: LocalDate; readonly note: string; readonly at: Date; readonly byId: string }

export async function saveHandOver(tx: Tx, deliveryId: string, { on, note, at, byId }: HandOver): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE reply_delivery SET handed_over_on = ${on}::date, handed_over_note = ${note}, handed_over_at = ${at},
      handed_over_by_id = ${byId}::uuid WHERE id = ${deliveryId}::uuid`
}
