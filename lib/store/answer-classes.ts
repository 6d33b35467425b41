import type { Role } from '@/lib/domain/access/actor'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import type { Classed } from '@/lib/domain/reply/class-moves'
import type { LetterSet } from '@/lib/domain/reply/letters'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

/** The congress's letters as they hold in a year: those chosen last before it. */
export const classesIn = (year: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT letter, meaning, ordinal FROM answer_class WHERE year = (SELECT max(year) FROM answer_class WHERE year <= ${year}))`

/** Of `suggestion s`; what a year began with it ends with. */
export const yearOfSession = (sessionId: string): Prisma.Sql =>
  Prisma.sql`(SELECT year FROM session WHERE id = ${sessionId}::uuid)`

export const letterFor = (meaning: AnswerMeaning | null, year: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT c.letter FROM ${classesIn(year)} c WHERE c.meaning = ${meaning} ORDER BY c.ordinal LIMIT 1)`

export type ClassAct = 'SET' | 'CORRECTED' | 'CONFIRMED' | 'AGREED' | 'DISAGREED' | 'ANSWERED'

export type ClassEntry = {
  readonly act: ClassAct
  readonly meaning: AnswerMeaning
  readonly letter: string
  readonly reason: string
  readonly role: Role
  readonly byId: string
  readonly at: Date
}

export async function addClassChange(tx: Tx, congressId: string, replyId: string, entry: ClassEntry): Promise<void> {
  await open(tx).answerClassChange.create({ data: { congressId, replyId, ...entry }, select: { id: true } })
}

/** What the unit claims, whenever it claims something else than it did last. */
export async function noteClaim(
  tx: Tx,
  congressId: string,
  replyId: string,
  { act, meaning, letter, reason, role, byId, at }: ClassEntry,
): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO answer_class_change (congress_id, reply_id, act, meaning, letter, reason, role, by_id, at)
    SELECT ${congressId}::uuid, ${replyId}::uuid, ${act}, w.meaning, ${letter}, w.reason, ${role}, ${byId}::uuid, ${at}
    FROM (SELECT ${meaning}::text AS meaning, ${reason}::text AS reason) w
    WHERE NOT EXISTS (SELECT FROM (SELECT c.meaning, c.reason FROM answer_class_change c
      WHERE c.reply_id = ${replyId}::uuid AND c.act = 'SET' ORDER BY c.id DESC LIMIT 1) known
      WHERE known.meaning = w.meaning AND known.reason = w.reason)`
}

/** The class in force and who agrees; answers with its letter, null where the congress has none for it. */
export async function saveClass(tx: Tx, sessionId: string, reply: Classed): Promise<string | null> {
  const isCorrected = reply.meaning !== reply.claimed
  const [row] = await open(tx).$queryRaw<{ letter: string | null }[]>`
    UPDATE reply SET corrected_meaning = ${isCorrected ? reply.meaning : null},
      corrected_letter = CASE WHEN ${isCorrected} THEN ${letterFor(reply.meaning, yearOfSession(sessionId))} END,
      delegate_agrees = ${reply.delegateAgrees}, office_agrees = ${reply.officeAgrees}
    WHERE id = ${reply.id}::uuid RETURNING coalesce(corrected_letter, answer_letter) AS letter`
  return row?.letter ?? null
}

/** Whether a reply of a session of this year or later has gone out under its letters already. */
export async function areLettersUsed(tx: Tx, year: number): Promise<boolean> {
  const [row] = await open(tx).$queryRaw<{ used: boolean }[]>`
    SELECT EXISTS (SELECT FROM reply r JOIN assignment a ON a.id = r.assignment_id JOIN suggestion s ON s.id = a.suggestion_id
      JOIN session n ON n.id = s.session_id WHERE n.year >= ${year} AND r.signed_at IS NOT NULL) AS used`
  return row?.used ?? false
}

/** In place of what was chosen for the same year before. */
export async function saveLetters(tx: Tx, congressId: string, year: number, letters: LetterSet): Promise<void> {
  await open(tx).answerClass.deleteMany({ where: { year } })
  await open(tx).answerClass.createMany({
    data: answerMeanings.map((meaning, ordinal) => ({ congressId, year, meaning, letter: letters[meaning], ordinal })),
  })
}
