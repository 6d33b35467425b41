import { Refusal } from '@/lib/domain/refusal'
import type { Answer } from '@/lib/domain/reply/answers'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { Prisma } from '@/prisma/generated/client'
import { classesIn, yearOfSession } from './answer-classes'
import { mayProve } from './proving-files'
import { open, type Tx } from './tx'

/** The whole table of a draft in place of what it was, each row with the congress's letter for its class. False where it has none for one. */
export async function keepAnswers(
  tx: Tx,
  { id, congressId, sessionId }: Suggestion,
  replyId: string,
  answers: readonly Answer[],
): Promise<boolean> {
  await ensureFilesOf(tx, id, replyId, answers)
  const kept = await open(tx).$queryRaw<{ hasLetter: boolean }[]>`
    WITH gone AS (DELETE FROM reply_answer WHERE reply_id = ${replyId}::uuid AND ordinal <> ALL(${answers.map(({ ordinal }) => ordinal)}::int[]))
    INSERT INTO reply_answer AS k (reply_id, congress_id, ordinal, asked, not_ours, text, meaning, letter, evidence, evidence_file_id, measure,
      due_on, responsible_person, money, ground_kind, ground, explanation)
    SELECT ${replyId}::uuid, ${congressId}::uuid, w.ordinal, w.asked, w."notOurs", w.text, w.meaning,
      (SELECT c.letter FROM ${classesIn(yearOfSession(sessionId))} c WHERE c.meaning = w.meaning ORDER BY c.ordinal LIMIT 1),
      w.evidence, w."evidenceFileId", w.measure, w."dueOn", w."responsiblePerson", w.money, w."groundKind", w.ground, w.explanation
    FROM jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) AS w(ordinal int, asked text, "notOurs" boolean, text text, meaning text,
      evidence text, "evidenceFileId" uuid, measure text, "dueOn" date, "responsiblePerson" text, money text, "groundKind" text, ground text,
      explanation text)
    ON CONFLICT (reply_id, ordinal) DO UPDATE SET asked = excluded.asked, not_ours = excluded.not_ours, text = excluded.text,
      meaning = excluded.meaning, letter = excluded.letter, evidence = excluded.evidence, evidence_file_id = excluded.evidence_file_id,
      measure = excluded.measure, due_on = excluded.due_on, responsible_person = excluded.responsible_person, money = excluded.money,
      ground_kind = excluded.ground_kind, ground = excluded.ground, explanation = excluded.explanation
    RETURNING k.meaning IS NULL OR k.letter IS NOT NULL AS "hasLetter"`
  return kept.every(({ hasLetter }) => hasLetter)
}

/** Evidence is a file that lies with the same suggestion, and is no other unit's. */
async function ensureFilesOf(tx: Tx, suggestionId: string, replyId: string, answers: readonly Answer[]): Promise<void> {
  const named = new Set(answers.flatMap(({ evidenceFileId }) => (evidenceFileId ? [evidenceFileId] : [])))
  if (named.size === 0) return
  const [found] = await open(tx).$queryRaw<{ files: number }[]>`
    SELECT count(*)::int AS files FROM attachment f JOIN reply r ON r.id = ${replyId}::uuid
    WHERE f.id = ANY(${[...named]}::uuid[]) AND f.suggestion_id = ${suggestionId}::uuid AND ${mayProve(Prisma.sql`r.assignment_id`)}`
  if ((found?.files ?? 0) < named.size) throw new Refusal('evidence-not-there')
}
