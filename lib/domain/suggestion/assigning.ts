import type { Assignment, AssignmentRole, UnitKind } from '../assignment/assignment'
import { dueOn } from '../deadlines/due'
import type { LocalDate } from '../deadlines/local-date'
import { type Rules, requiredLimit } from '../deadlines/rules'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import { settled } from './status'
import type { HandlingRound, Suggestion } from './suggestion'
import { untouchedAssignment } from './untouched'
import { suggestionWorkflow } from './workflow'

/** Whom a suggestion is assigned to, as the officer chose. */
export type Handler = {
  readonly unitId: string
  readonly unitName: string
  readonly unitKind: UnitKind
  readonly assessmentGroup: number | null
  readonly role: AssignmentRole
  readonly part: string | null
}

export type NewAssignment = Omit<Assignment, 'id'> & { readonly part: string | null }

/**
 * The legal clock starts here: three months to reply [DB 51], one month for an assisting unit's opinion [SD 21].
 * Where parts of it had been assigned before, it started with them: taking a split back restarts no clock.
 */
export function assignTo(suggestion: Suggestion, handlers: readonly Handler[], { today }: Moment, rules: Rules) {
  ensureOpen(suggestionWorkflow, suggestion.status, 'assign')
  checkHandlers(handlers)
  const round = firstRound(suggestion.clockSince ?? today, rules)
  const added = handlers.map((handler) => newAssignment(handler, round, today, rules))
  const assignments = added.map((assignment) => ({ ...assignment, id: '' }))
  const assigned = settled({
    ...suggestion,
    assignedOn: today,
    dueOn: round.dueOn,
    dueIsProvisional: round.dueIsProvisional,
    round: 1,
    rounds: [round],
    assignments,
  })
  return { suggestion: assigned, added: added.map((one) => ({ ...one, status: 'ASSIGNED' as const })), round }
}

/** One sole unit, or leads with assisting units, or at least two separate handlers; two leads and separate ones name their parts. */
export function checkHandlers(handlers: readonly Pick<Handler, 'unitId' | 'role' | 'part'>[]): void {
  if (new Set(handlers.map((handler) => handler.unitId)).size < handlers.length) throw new Refusal('unit-named-twice')
  const count = (role: AssignmentRole) => handlers.filter((handler) => handler.role === role).length
  const [sole, lead, separate] = [count('SOLE'), count('LEAD'), count('SEPARATE')]
  const fits =
    sole === 1 ? lead + separate === 0 : sole === 0 && lead > 0 !== separate > 1 && !(lead > 0 && separate > 0)
  if (!fits || lead > 2) throw new Refusal('roles-do-not-fit')
  const shared = handlers.filter(({ role }) => role === 'SEPARATE' || (role === 'LEAD' && lead === 2))
  if (shared.some((handler) => !handler.part)) throw new Refusal('part-missing')
}

/** A part of a unit that begins in this round: its clock is the round's, an assisting unit's the month for its opinion. */
export function newAssignment(
  handler: Handler,
  round: HandlingRound,
  today: Moment['today'],
  rules: Rules,
): NewAssignment {
  const opinion =
    handler.role === 'ASSIST' ? dueOn(requiredLimit(rules, 'assist-opinion', today), today, rules.calendar) : null
  return {
    ...untouchedAssignment,
    ...handler,
    assignedOn: today,
    dueOn: opinion?.day ?? round.dueOn,
    dueIsProvisional: opinion?.provisional ?? round.dueIsProvisional,
  }
}

function firstRound(openedOn: LocalDate, rules: Rules): HandlingRound {
  const limit = requiredLimit(rules, 'reply', openedOn)
  const due = dueOn(limit, openedOn, rules.calendar)
  return {
    number: 1,
    openedOn,
    firstDueOn: due.day,
    dueOn: due.day,
    dueIsProvisional: due.provisional,
    statedDueOn: null,
    basis: limit.basis,
    reason: null,
    closedOn: null,
  }
}
