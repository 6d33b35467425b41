import { authorize } from '@/lib/domain/access/policy'
import type { AssignmentRole } from '@/lib/domain/assignment/assignment'
import type { Opinion } from '@/lib/domain/planning/opinion'
import { planningPolicy } from '@/lib/domain/planning/policy'
import { Refusal } from '@/lib/domain/refusal'
import { readOpinion } from '@/lib/store/pre-assignment'
import { open } from '@/lib/store/tx'
import { plannedNames } from './list-opinions'
import type { Query } from './query'

export type OpinionView = {
  readonly opinion: Omit<Opinion, 'leadDelegateId'>
  readonly numberText: string | null
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly asks: readonly string[]
  readonly role: AssignmentRole | null
  readonly part: string | null
  readonly planned: readonly { name: string; role: AssignmentRole }[]
  readonly reason: string
  readonly proposedUnitId: string | null
  /** in force today */
  readonly units: readonly { id: string; name: string }[]
  readonly isOpen: boolean
}

type Read = Omit<OpinionView, 'opinion' | 'isOpen'>

/** What one party is asked, with what it is about; it does not exist for anybody else, nor once it is assigned. */
export const getOpinion: Query<string, OpinionView> = async ({ tx, actor, moment: { today } }, id) => {
  const opinion = await readOpinion(tx, id)
  authorize(actor, planningPolicy.answer, opinion)
  if (opinion.isSuperseded || opinion.suggestionStatus !== 'PRE_ASSIGNED') throw new Refusal('not-found')
  const [read] = await open(tx).$queryRaw<Read[]>`
    SELECT s.number_text AS "numberText", s.title, s.situation, s.analysis, q.role, q.part, q.reason, q.proposed_unit_id AS "proposedUnitId",
        ARRAY(SELECT k.text FROM ask k WHERE k.suggestion_id = s.id ORDER BY k.ordinal) AS asks, ${plannedNames} AS planned,
        (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name), '[]') FROM unit u
          WHERE u.valid_from <= ${today}::date AND (u.valid_to IS NULL OR u.valid_to >= ${today}::date)) AS units
      FROM pre_assignment_opinion q JOIN suggestion s ON s.id = q.suggestion_id WHERE q.id = ${id}::uuid`
  if (!read) throw new Refusal('not-found')
  const { leadDelegateId: _, ...shown } = opinion
  return { opinion: shown, ...read, isOpen: today <= opinion.answerBy }
}
