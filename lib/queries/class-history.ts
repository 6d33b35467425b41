import type { Role } from '@/lib/domain/access/actor'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { Prisma } from '@/prisma/generated/client'

/** One line of the history of a class: who said what to it, when, in which role and why. */
export type ClassEvent = {
  act: 'SET' | 'CORRECTED' | 'CONFIRMED' | 'AGREED' | 'DISAGREED' | 'ANSWERED'
  meaning: AnswerMeaning
  letter: string
  reason: string
  role: Role
  by: string
  at: string
}

export type ClassRecord = {
  correctedMeaning: AnswerMeaning | null
  correctedLetter: string | null
  delegateAgrees: boolean | null
  officeAgrees: boolean | null
  classHistory: ClassEvent[]
}

/** Of `reply r`. */
export const classFacts = Prisma.sql`'correctedMeaning', r.corrected_meaning, 'correctedLetter', r.corrected_letter, 'delegateAgrees', r.delegate_agrees,
  'officeAgrees', r.office_agrees, 'classHistory', (SELECT coalesce(json_agg(json_build_object('act', h.act, 'meaning', h.meaning, 'letter', h.letter,
    'reason', h.reason, 'role', h.role, 'by', w.name, 'at', h.at) ORDER BY h.id), '[]')
    FROM answer_class_change h JOIN person w ON w.id = h.by_id WHERE h.reply_id = r.id AND r.signed_at IS NOT NULL)`
