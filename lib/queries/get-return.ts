import { authorize } from '@/lib/domain/access/policy'
import { type Assignment, isInForce } from '@/lib/domain/assignment/assignment'
import { assignmentPolicy, seesReturns } from '@/lib/domain/assignment/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { type AssignmentView, getAssignment } from './get-assignment'
import type { Query } from './query'
import { chainOf, type Holding, type ReturnEntry, readReturns, type UnitChoice, unitsOutside } from './return-entries'

export type ReturnView = AssignmentView & {
  /** the last day to object, and the line of the ledger that tells why */
  readonly right: { readonly deadlineId: string; readonly lastDay: LocalDate } | null
  readonly isTooLate: boolean
  readonly units: readonly UnitChoice[]
  readonly returns: readonly ReturnEntry[]
}

export const getReturn: Query<string, ReturnView> = async (reading, assignmentId) => {
  const view = await getAssignment(reading, { assignmentId, move: 'askReturn' })
  const [right = null] = await open(reading.tx).$queryRaw<NonNullable<ReturnView['right']>[]>`
    SELECT id AS "deadlineId", due_on::text AS "lastDay" FROM deadline WHERE assignment_id = ${assignmentId}::uuid AND purpose = 'object'`
  return {
    ...view,
    right,
    isTooLate: right === null || reading.moment.today > right.lastDay,
    units: await unitsOutside(reading, view.suggestion.id),
    returns: await readReturns(reading, view.suggestion.id),
  }
}

export type WaitingReturn = { readonly assignment: Assignment; readonly entry: ReturnEntry; readonly isMine: boolean }

export type ReturnsView = {
  readonly suggestion: Pick<Suggestion, 'id' | 'title' | 'numberText'>
  readonly waiting: readonly WaitingReturn[]
  readonly returns: readonly ReturnEntry[]
  readonly chain: readonly Holding[]
  readonly units: readonly UnitChoice[]
}

/** For those who decide: what waits, what was decided before, and who has had it how long. */
export const getReturns: Query<string, ReturnsView> = async (reading, suggestionId) => {
  const { tx, actor, moment } = reading
  const suggestion = await readSuggestion(tx, suggestionId)
  authorize(actor, suggestionPolicy.view, suggestion)
  authorize(actor, seesReturns, suggestion)
  const returns = await readReturns(reading, suggestionId)
  const waiting = suggestion.assignments.filter(isInForce).flatMap((assignment) => {
    const entry = returns.find(({ id }) => id === assignment.pendingReturn?.id)
    return entry ? [{ assignment, entry, isMine: assignmentPolicy.overruleReturn(actor, assignment) }] : []
  })
  const { id, title, numberText } = suggestion
  const chain = chainOf(suggestion, returns, moment.today)
  return { suggestion: { id, title, numberText }, waiting, returns, chain, units: await unitsOutside(reading, id) }
}
