import { dueOn } from '../deadlines/due'
import { addDays, type LocalDate, laterOf } from '../deadlines/local-date'
import { type Rules, requiredLimit } from '../deadlines/rules'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import type { Handler, NewAssignment } from '../suggestion/assigning'
import { governmentKinds } from '../suggestion/policy'
import { settled } from '../suggestion/status'
import type { Suggestion } from '../suggestion/suggestion'
import { untouchedAssignment } from '../suggestion/untouched'
import { awaitingReply } from '../suggestion/workflow'
import { type Assignment, isInForce, owesReply } from './assignment'
import { ensureMove, withAssignment } from './handling'
import { stageOf } from './return-stage'

/** The last day to object is the ledger's; null where the ledger awaits nothing of this unit. */
export type Objection = { readonly lastDay: LocalDate | null; readonly proposedUnitId: string }

/** Within the legal days, before it is acknowledged, and naming a unit that does not have it already [SD 12]. */
export function askReturn(suggestion: Suggestion, assignment: Assignment, asked: Objection, { now, today }: Moment) {
  ensureMove(suggestion, assignment, 'askReturn')
  ensureAwaited(suggestion, 'askReturn')
  if (asked.lastDay === null || today > asked.lastDay)
    throw new Refusal('return-too-late', { lastDay: asked.lastDay ?? assignment.assignedOn })
  ensureNotInIt(suggestion, asked.proposedUnitId)
  const ordinal = suggestion.returns + 1
  const stage = stageOf(ordinal, governmentKinds.includes(assignment.unitKind))
  const pendingReturn = { id: '', ordinal, stage }
  const firstOpenedAt = assignment.firstOpenedAt ?? now
  const objected = withAssignment(suggestion, assignment.id, { pendingReturn, firstOpenedAt })
  return { suggestion: { ...objected, returns: ordinal }, ordinal, stage }
}

export type Minutes = { readonly minutesNumber: string; readonly minutes: string }

/** The unit goes on: it acknowledges, or its silence counts. */
export function overruleReturn(suggestion: Suggestion, assignment: Assignment, minutes: Minutes, { today }: Moment) {
  ensureDecidable(suggestion, assignment, 'overruleReturn', minutes)
  return withAssignment(suggestion, assignment.id, { pendingReturn: null, overruledOn: today })
}

/** The unit is relieved and another takes its place in the same role. The legal clock of the suggestion runs on. */
export function reassign(
  suggestion: Suggestion,
  assignment: Assignment,
  to: Omit<Handler, 'role' | 'part'>,
  minutes: Minutes,
  { today }: Moment,
  rules: Rules,
) {
  ensureDecidable(suggestion, assignment, 'reassign', minutes)
  ensureNotInIt(suggestion, to.unitId)
  const added = successorOf(assignment, to, today, rules)
  const relieved = withAssignment(suggestion, assignment.id, { pendingReturn: null, endedOn: today })
  const assignments = [...relieved.assignments, { ...added, id: '' }]
  return { suggestion: settled({ ...relieved, assignments }), added }
}

function successorOf(
  { role, dueOn: day, dueIsProvisional }: Assignment,
  to: Omit<Handler, 'role' | 'part'>,
  today: LocalDate,
  rules: Rules,
): Omit<NewAssignment, 'part'> {
  const own = owesReply({ role })
    ? { day, provisional: dueIsProvisional }
    : dueOn(requiredLimit(rules, 'assist-opinion', today), today, rules.calendar)
  const clock = { assignedOn: today, dueOn: own.day, dueIsProvisional: own.provisional }
  return { ...untouchedAssignment, ...to, role, ...clock }
}

/** Nothing is left to decide once all have replied: who objected then has nothing to hand over. */
export function withoutMootReturns(suggestion: Suggestion): Suggestion {
  if (isAwaited(suggestion)) return suggestion
  const assignments = suggestion.assignments.map((one) => ({ ...one, pendingReturn: null }))
  return settled({ ...suggestion, assignments })
}

/** From the day after the last day to object, or after an objection was overruled. Null while it is not so far. */
export function silenceSince(suggestion: Suggestion, assignment: Assignment, lastDay: LocalDate, today: LocalDate) {
  const { status, acceptedBySilenceOn, overruledOn } = assignment
  if (status !== 'ASSIGNED' || acceptedBySilenceOn || !isAwaited(suggestion)) return null
  const since = addDays(overruledOn ? laterOf(lastDay, overruledOn) : lastDay, 1)
  return since <= today ? since : null
}

export const acceptBySilence = (suggestion: Suggestion, { id }: Assignment, since: LocalDate): Suggestion =>
  withAssignment(suggestion, id, { acceptedBySilenceOn: since })

const isAwaited = ({ status }: Suggestion): boolean => awaitingReply.some((one) => one === status)

function ensureAwaited(suggestion: Suggestion, move: string): void {
  if (!isAwaited(suggestion)) throw new Refusal('move-not-open', { state: suggestion.status, move })
}

function ensureNotInIt({ assignments }: Suggestion, unitId: string): void {
  if (assignments.some((one) => isInForce(one) && one.unitId === unitId)) throw new Refusal('unit-in-it-already')
}

/** What the committee decides it decides with its minutes. */
function ensureDecidable(
  suggestion: Suggestion,
  assignment: Assignment,
  move: 'overruleReturn' | 'reassign',
  { minutesNumber, minutes }: Minutes,
): void {
  ensureMove(suggestion, assignment, move)
  ensureAwaited(suggestion, move)
  if (assignment.pendingReturn?.stage === 'COMMITTEE' && !(minutesNumber && minutes))
    throw new Refusal('minutes-missing')
}
