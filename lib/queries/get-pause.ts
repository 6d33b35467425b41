import { authorize } from '@/lib/domain/access/policy'
import { type Assignment, isInForce, owesReply } from '@/lib/domain/assignment/assignment'
import { longestFor } from '@/lib/domain/assignment/extension'
import { firstDayOfRound, legalClockFrom } from '@/lib/domain/assignment/handling'
import { groundsFor } from '@/lib/domain/assignment/pause'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import type { AssignmentMove } from '@/lib/domain/assignment/workflow'
import type { PauseGround } from '@/lib/domain/deadlines/facts'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { requiredLimit } from '@/lib/domain/deadlines/rules'
import { assignmentMovesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readRules } from '@/lib/store/calendar'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { type AssignmentView, forAssignmentMove, getAssignment } from './get-assignment'
import type { Query, Reading } from './query'

export type PauseEntry = {
  id: string
  ground: PauseGround
  reason: string
  evidence: string
  agreedWith: string
  requestedFrom: LocalDate
  askedOn: LocalDate
  askedBy: string
  /** by the office, which agreed to it with the same act */
  wasWrittenDown: boolean
  decision: 'CONSENTED' | 'REFUSED' | 'LAPSED' | null
  decisionReason: string | null
  from: LocalDate | null
  until: LocalDate | null
  endReason: string | null
}

/** One unit's clock: what stands, what was asked for, and what may be asked for now. */
export type PausableClock = {
  readonly assignment: Assignment
  readonly moves: readonly AssignmentMove[]
  readonly pauses: readonly PauseEntry[]
  readonly grounds: readonly PauseGround[]
  readonly isTooLate: boolean
  readonly firstDay: LocalDate
  /** the last day that the law allows a reply, and the article; an opinion has none */
  readonly latest: { readonly day: LocalDate; readonly basis: string } | null
}

export type PauseView = AssignmentView & { readonly clock: PausableClock }

export const getPause: Query<string, PauseView> = async (reading, assignmentId) => {
  const view = await getAssignment(reading, { assignmentId, move: 'askPause' })
  const { suggestion, assignment } = await forAssignmentMove(reading, { assignmentId, move: 'askPause' })
  return { ...view, clock: await clockOf(reading, suggestion, assignment) }
}

export type PausesView = {
  readonly suggestion: Pick<Suggestion, 'id' | 'title' | 'numberText'>
  readonly clocks: readonly PausableClock[]
}

/** For the office: each unit in force whose clock may be stopped, stands, or once stood. */
export const getPauses: Query<string, PausesView> = async (reading, suggestionId) => {
  const suggestion = await readSuggestion(reading.tx, suggestionId)
  authorize(reading.actor, suggestionPolicy.view, suggestion)
  const clocks: PausableClock[] = []
  for (const assignment of suggestion.assignments.filter(isInForce)) {
    authorize(reading.actor, assignmentPolicy.decidePause, assignment)
    clocks.push(await clockOf(reading, suggestion, assignment))
  }
  return { suggestion, clocks }
}

async function clockOf(reading: Reading, suggestion: Suggestion, assignment: Assignment): Promise<PausableClock> {
  const { today } = reading.moment
  const rules = await readRules(reading.tx)
  const pauses = await open(reading.tx).$queryRaw<PauseEntry[]>`
    SELECT w.id, w.ground, w.reason, w.evidence, w.agreed_with AS "agreedWith", w.requested_from::text AS "requestedFrom",
      w.asked_on::text AS "askedOn", p.name AS "askedBy", coalesce(w.decided_at = w.asked_at, false) AS "wasWrittenDown",
      w.decision, w.decision_reason AS "decisionReason", w.stands_from::text AS "from", w.runs_again_on::text AS "until", w.end_reason AS "endReason"
    FROM pause w JOIN person p ON p.id = w.asked_by_id WHERE w.assignment_id = ${assignment.id}::uuid ORDER BY w.asked_at DESC`
  const latest = owesReply(assignment) &&
    suggestion.round === 1 && {
      day: longestFor(suggestion, assignment, rules),
      basis: requiredLimit(rules, 'extended-reply', legalClockFrom(suggestion, assignment)).basis,
    }
  return {
    assignment,
    pauses,
    moves: assignmentMovesOpenTo(reading.actor, assignment, suggestion),
    grounds: groundsFor(suggestion, assignment),
    isTooLate: today > assignment.dueOn,
    firstDay: firstDayOfRound(suggestion, assignment),
    latest: latest || null,
  }
}
