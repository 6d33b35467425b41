import { type Assignment, isInForce, owesReply, type UnitKind } from '../assignment/assignment'
import { type LocalDate, laterOf } from '../deadlines/local-date'
import { settled } from '../suggestion/status'
import type { Suggestion } from '../suggestion/suggestion'

export type Taker = {
  readonly unitId: string
  readonly unitName: string
  readonly unitKind: UnitKind
  readonly assessmentGroup: number | null
}

export type Passing = {
  readonly fromIds: readonly string[]
  /** these parts only; null: all of them */
  readonly only: readonly string[] | null
  readonly to: Taker
  readonly on: LocalDate
}

export type PassedOn = {
  readonly suggestion: Suggestion
  /** as they were, with the day from which the taker has them */
  readonly moved: readonly { readonly assignment: Assignment; readonly on: LocalDate }[]
  /** assisting parts that fell together with another part of the same unit */
  readonly ended: readonly Assignment[]
}

/**
 * The taker steps into the parts as they stand: no clock, draft, contact or objection is touched. Nobody assists himself:
 * of parts that fall together an assisting one ends; two that owe a reply stay two.
 */
export function passOn(suggestion: Suggestion, { fromIds, only, to, on }: Passing): PassedOn {
  const isPassed = (one: Assignment) =>
    isInForce(one) && fromIds.includes(one.unitId) && (only === null || only.includes(one.id))
  const moved = suggestion.assignments
    .filter(isPassed)
    .map((assignment) => ({ assignment, on: laterOf(on, assignment.assignedOn) }))
  const taken = suggestion.assignments.map((one) => (isPassed(one) ? { ...one, ...to } : one))
  const ended = moved.length > 0 ? redundant(taken.filter((one) => isInForce(one) && one.unitId === to.unitId)) : []
  const assignments = taken.map((one) =>
    ended.includes(one.id) ? { ...one, endedOn: laterOf(on, one.assignedOn), pendingReturn: null } : one,
  )
  return {
    suggestion: settled({ ...suggestion, assignments }),
    moved,
    ended: assignments.filter(({ id }) => ended.includes(id)),
  }
}

function redundant(held: readonly Assignment[]): string[] {
  const assisting = held.filter((one) => !owesReply(one))
  if (held.length === assisting.length) {
    const kept = assisting.find(({ opinionGiven }) => opinionGiven) ?? assisting[0]
    return assisting.filter((one) => one !== kept).map(({ id }) => id)
  }
  return assisting.map(({ id }) => id)
}
