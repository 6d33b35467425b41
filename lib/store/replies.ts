import type { Assignment, ReplyState } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { Publicity } from '@/lib/domain/reply/publicity'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { Prisma } from '@/prisma/generated/client'
import { letterFor, yearOfSession } from './answer-classes'
import { open, type Tx } from './tx'

export type ReplyText = {
  readonly body: string
  readonly answerMeaning: AnswerMeaning | null
  readonly publicity: Publicity | null
  readonly publicityReason: string | null
  readonly documentNumber: string | null
  readonly summary: string
  readonly classReason: string
}

export type Written = { readonly writtenById: string; readonly writtenAt: Date }

export type KeptReply = { readonly id: string; readonly letter: string | null; readonly numberTaken: boolean }

/** Until commit nobody else of the unit can take a document number. Answers the unit's own pattern; empty where it has none. */
export async function holdDocumentNumbers(tx: Tx, unitId: string): Promise<string> {
  const [row] = await open(tx).$queryRaw<{ pattern: string | null }[]>`
    SELECT (SELECT l.number_pattern FROM letter_setting l WHERE l.unit_id = u.id) AS pattern
      FROM unit u WHERE u.id = ${unitId}::uuid FOR NO KEY UPDATE`
  return row?.pattern ?? ''
}

/** One number, whichever brackets and spaces it is written with. */
const plainNumber = (number: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`translate(regexp_replace(${number}, '\\s', '', 'g'), '[]［］【】()（）', '〔〕〔〕〔〕〔〕〔〕')`

/** One round trip: the text, the congress's letter for its meaning, and whether another reply went out under its number. */
export async function keepReply(
  tx: Tx,
  { congressId, round, sessionId }: Suggestion,
  assignment: Assignment,
  reply: ReplyState,
  { body, answerMeaning, publicity, publicityReason, documentNumber, summary, classReason }: ReplyText,
  by: Written,
): Promise<KeptReply> {
  const [row] = await open(tx).$queryRaw<KeptReply[]>`
    INSERT INTO reply (congress_id, assignment_id, round, version, body, answer_letter, answer_meaning, publicity, publicity_reason,
      document_number, summary, class_reason, written_by_id, written_at, submitted_at)
    VALUES (${congressId}::uuid, ${assignment.id}::uuid, ${round}, ${reply.version}, ${body},
      ${letterFor(answerMeaning, yearOfSession(sessionId))}, ${answerMeaning}, ${publicity},
      ${publicityReason}, ${documentNumber}, ${summary}, ${classReason}, ${by.writtenById}::uuid, ${by.writtenAt}, ${reply.submittedAt})
    ON CONFLICT (assignment_id, round) DO UPDATE SET version = excluded.version, body = excluded.body,
      answer_letter = excluded.answer_letter, answer_meaning = excluded.answer_meaning, publicity = excluded.publicity,
      publicity_reason = excluded.publicity_reason, document_number = excluded.document_number,
      summary = excluded.summary, class_reason = excluded.class_reason,
      written_by_id = excluded.written_by_id, written_at = excluded.written_at, submitted_at = excluded.submitted_at
    RETURNING id, answer_letter AS letter, EXISTS (
      SELECT FROM reply other JOIN assignment a ON a.id = other.assignment_id
      WHERE a.unit_id = ${assignment.unitId}::uuid AND ${plainNumber(Prisma.sql`other.document_number`)} = ${plainNumber(Prisma.sql`reply.document_number`)} AND other.id <> reply.id
        AND (other.submitted_at IS NOT NULL OR other.signed_at IS NOT NULL)) AS "numberTaken"`
  return row as KeptReply
}

export async function saveReturn(tx: Tx, replyId: string, returnedAt: Date, reason: string): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE reply SET returned_at = ${returnedAt}, return_reason = ${reason} WHERE id = ${replyId}::uuid`
}

export type Signature = {
  readonly signedAt: Date
  readonly signedOn: LocalDate
  readonly signedById: string
  readonly signerName: string
}

/** Signed and delivered in one act: every addressee has it from this moment on. */
export async function saveSignature(
  tx: Tx,
  { congressId }: Suggestion,
  replyId: string,
  { signedAt, signedOn, signedById, signerName }: Signature,
  addressees: readonly string[],
): Promise<void> {
  await open(tx).$executeRaw`
    WITH signed AS (
      UPDATE reply SET signed_at = ${signedAt}, signed_on = ${signedOn}::date, signed_by_id = ${signedById}::uuid,
        signer_name = ${signerName} WHERE id = ${replyId}::uuid RETURNING id)
    INSERT INTO reply_delivery (congress_id, reply_id, delegate_id, delivered_at)
    SELECT ${congressId}::uuid, signed.id, addressee, ${signedAt} FROM signed, unnest(${[...addressees]}::uuid[]) AS addressee`
}
