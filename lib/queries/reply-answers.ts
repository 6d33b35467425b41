import type { Answer } from '@/lib/domain/reply/answers'
import { Prisma } from '@/prisma/generated/client'

/** A row of the table with the congress's letter for its class, and the name of the file that proves it. */
export type AnswerRow = Answer & { readonly letter: string | null; readonly evidenceFileName: string | null }

/** Of `reply r`, in the order of the asks; none for a reply that is only a letter. */
export const answerRowsOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('ordinal', w.ordinal, 'asked', w.asked, 'notOurs', w.not_ours, 'text', w.text,
    'meaning', w.meaning, 'letter', w.letter, 'evidence', w.evidence, 'evidenceFileId', w.evidence_file_id, 'evidenceFileName', f.file_name,
    'measure', w.measure, 'dueOn', w.due_on, 'responsiblePerson', w.responsible_person, 'money', w.money, 'groundKind', w.ground_kind,
    'ground', w.ground, 'explanation', w.explanation) ORDER BY w.ordinal), '[]')
  FROM reply_answer w LEFT JOIN attachment f ON f.id = w.evidence_file_id WHERE w.reply_id = r.id)`
