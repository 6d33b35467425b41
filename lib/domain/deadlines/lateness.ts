import { heldOfUnit } from './custody-of-units'
import type { Deadline, HolderKind } from './deadline'
import type { DeadlineFacts } from './facts'
import { addDays, daysBetween, type LocalDate, laterOf } from './local-date'

/** Whose the days are that a reply came, or is, after its last day; together they are all of them. */
export type Lateness = { readonly days: number } & Record<Lingerer, number>

export const lingerers = [
  'LEAD',
  'ASSIST',
  'DELEGATE',
  'GOVERNMENT_OFFICE',
  'COMMITTEE',
] as const satisfies readonly HolderKind[]
export type Lingerer = (typeof lingerers)[number]

/**
 * Each day after the last is booked to whoever had it at its end; the day of the reply itself to whoever had it the evening before.
 * What an assisting unit, the delegate or one of the offices kept waiting is not the lead's, nor is what went before it was the lead's.
 */
export function latenessOf(
  deadline: Deadline,
  facts: DeadlineFacts,
  deadlines: readonly Deadline[],
  today: LocalDate,
): Lateness {
  const assignment = facts.assignments.find(({ id }) => id === deadline.assignmentId)
  const end = deadline.doneOn ?? deadline.voidOn ?? today
  const from = assignment ? laterOf(deadline.dueOn, assignment.assignedOn) : deadline.dueOn
  const days = deadline.pausedSince === null ? Math.max(0, daysBetween(from, end)) : 0
  const late: Record<keyof Lateness, number> = {
    days,
    LEAD: 0,
    ASSIST: 0,
    DELEGATE: 0,
    GOVERNMENT_OFFICE: 0,
    COMMITTEE: 0,
  }
  for (let past = 1; assignment && past <= days; past++) {
    const day = addDays(from, past < days || deadline.doneOn === null ? past : past - 1)
    const { holder } = heldOfUnit(day, deadline.round, assignment, facts, deadlines)
    late[holder as Lingerer] += 1
  }
  return late
}
