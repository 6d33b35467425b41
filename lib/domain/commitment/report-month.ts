import type { UnitKind } from '../assignment/assignment'
import { type Due, dueSteps, type Ladder, type Rung, rolesUpTo } from '../deadlines/ladder'
import { addDays, addMonths, type LocalDate, localDate } from '../deadlines/local-date'

/** A unit reports once a month: the desk hears a week before the month is over, the head on its last day, then who watches the unit. */
export const reportLadder: Ladder = [
  { day: -7, rung: 'CLERK' },
  { day: 0, rung: 'HEAD' },
  { day: 3, rung: 'GOVERNMENT_OFFICE' },
]

export type ReportMonth = { readonly from: LocalDate; readonly until: LocalDate }

export function monthOf(day: LocalDate): ReportMonth {
  const from = localDate(`${day.slice(0, 7)}-01`)
  return { from, until: addDays(addMonths(from, 1), -1) }
}

/** The running month, and the last one as long as its ladder can still be climbed. */
export function monthsToWatch(today: LocalDate): ReportMonth[] {
  const running = monthOf(today)
  return [monthOf(addDays(running.from, -1)), running]
}

/** The step of the ladder that a unit is to hear of now, if any: each is told once, and what was missed is not caught up with. */
export function reportStep({ until }: ReportMonth, today: LocalDate, taken: readonly number[]): Due {
  const month = { purpose: 'commitment', dueOn: until, pausedSince: null, doneOn: null, voidOn: null } as const
  return dueSteps(reportLadder, month, today, taken)
}

export const reportRoles = (rung: Rung, unitKind: UnitKind) => rolesUpTo('commitment', rung, unitKind)
