import type { OpinionOutcome } from '@/lib/domain/assignment/assist-opinion'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Prisma } from '@/prisma/generated/client'
import { type FileLink, filesWith } from './files-with-words'

export type OpinionEntry = {
  id: string
  round: number
  text: string
  givenOn: LocalDate
  outcome: OpinionOutcome | null
  outcomeReason: string | null
  sentBackOn: LocalDate | null
  sendBackReason: string | null
  files: readonly FileLink[]
}
export type QuestionEntry = {
  id: string
  round: number
  lead: string
  question: string
  wishedOn: LocalDate | null
  askedOn: LocalDate
}
export type WaiverEntry = { round: number; lead: string; leadId: string; reason: string; waivedOn: LocalDate }

/** What an assisting unit was asked, gave, and was not waited for. */
export type AssistWork = {
  opinions: readonly OpinionEntry[]
  questions: readonly QuestionEntry[]
  waivers: readonly WaiverEntry[]
}

/** Of `assignment a`. */
export const assistWork = Prisma.sql`json_build_object(
  'opinions', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'round', o.round, 'text', o.text, 'givenOn', o.given_on,
      'outcome', o.outcome, 'outcomeReason', o.outcome_reason, 'sentBackOn', o.sent_back_on, 'sendBackReason', o.send_back_reason, 'files', ${filesWith(Prisma.sql`o.id`)})
      ORDER BY o.round, o.ordinal), '[]') FROM assist_opinion o WHERE o.assignment_id = a.id),
  'questions', (SELECT coalesce(json_agg(json_build_object('id', q.id, 'round', q.round, 'lead', v.name, 'question', q.question,
      'wishedOn', q.wished_on, 'askedOn', q.asked_on) ORDER BY q.asked_at DESC), '[]')
    FROM opinion_request q JOIN assignment l ON l.id = q.lead_assignment_id JOIN unit v ON v.id = l.unit_id WHERE q.assignment_id = a.id),
  'waivers', (SELECT coalesce(json_agg(json_build_object('round', w.round, 'lead', v.name, 'leadId', l.id, 'reason', w.reason,
      'waivedOn', w.waived_on) ORDER BY w.waived_at), '[]')
    FROM opinion_waiver w JOIN assignment l ON l.id = w.lead_assignment_id JOIN unit v ON v.id = l.unit_id WHERE w.assignment_id = a.id))`

export const noWork: AssistWork = { opinions: [], questions: [], waivers: [] }

/** Outside the units and the offices only what was said in the end. */
export const givenOnly = ({ opinions }: AssistWork): AssistWork => ({
  ...noWork,
  opinions: opinions
    .filter(({ sentBackOn }) => sentBackOn === null)
    .map((opinion) => ({ ...opinion, outcome: null, outcomeReason: null, files: [] })),
})

export const withoutFiles = (work: AssistWork): AssistWork => ({
  ...work,
  opinions: work.opinions.map((opinion) => ({ ...opinion, files: [] })),
})
