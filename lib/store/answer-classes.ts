import type { Role } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import type { Classed } from '@/lib/domain/reply/class-moves'
import type { LetterSet } from '@/lib/domain/reply/letters'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

/** The congress's letters as they hold in a year: those chosen last before it. */
export const classesIn = (year: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT letter, meaning, ordinal FROM answer_class WHERE year = (SELECT max(year) FROM answer_class WHERE year <= ${year}))`

/** Letters follow the year of the session in which it was raised, however late it is answered. */
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

/** The class in force, who agrees, and a line in its history. Answers with its letter. */
export async function keepClass(
  tx: Tx,
  { congressId, sessionId }: Suggestion,
  reply: Classed,
  entry: Omit<ClassEntry, 'meaning' | 'letter'>,
): Promise<string> {
  const isCorrected = reply.meaning !== reply.claimed
  const [row] = await open(tx).$queryRaw<{ letter: string | null }[]>`
    UPDATE reply SET corrected_meaning = ${isCorrected ? reply.meaning : null},
      corrected_letter = CASE WHEN ${isCorrected} THEN ${letterFor(reply.meaning, yearOfSession(sessionId))} END,
      delegate_agrees = ${reply.delegateAgrees}, office_agrees = ${reply.officeAgrees}
    WHERE id = ${reply.id}::uuid RETURNING coalesce(corrected_letter, answer_letter) AS letter`
  if (!row?.letter) throw new Refusal('answer-class-unknown')
  const change = { congressId, replyId: reply.id, meaning: reply.meaning, letter: row.letter, ...entry }
  await open(tx).answerClassChange.create({ data: change, select: { id: true } })
  return row.letter
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
  const chosen = answerMeanings.map((meaning, ordinal) => ({ meaning, letter: letters[meaning], ordinal }))
  await open(tx).$executeRaw`
    INSERT INTO answer_class (congress_id, year, meaning, letter, ordinal)
    SELECT ${congressId}::uuid, ${year}, w.meaning, w.letter, w.ordinal
    FROM jsonb_to_recordset(${JSON.stringify(chosen)}::jsonb) AS w(meaning text, letter text, ordinal int)
    ON CONFLICT (congress_id, year, meaning) WHERE year > 0 DO UPDATE SET letter = excluded.letter, ordinal = excluded.ordinal`
}
