import type { LocalDate } from '../deadlines/local-date'
import { type WorkingCalendar, workingDaysBetween } from '../deadlines/working-days'

/** 自评、评分、代表工委评定、核对、答复异议: what has a day, and is owed until then. */
export type NearMatter = 'SELF' | 'MARKS' | 'VALUES' | 'CHECK' | 'ANSWER'

/** So many working days before the last day. */
export const daysBefore = [1, 3] as const

type Step = { readonly startedOn: LocalDate; readonly dueOn: LocalDate }

/**
 * The newest reminder that is due today. One whose day was over when the step began is left out: who was asked today for
 * tomorrow has just been told; and when the last day has passed there is nothing left to be reminded of.
 */
export function reminderDue({ startedOn, dueOn }: Step, today: LocalDate, calendar: WorkingCalendar): number | null {
  if (today > dueOn || startedOn >= today) return null
  const left = workingDaysBetween(today, dueOn, calendar)
  const given = workingDaysBetween(startedOn, dueOn, calendar)
  return daysBefore.find((days) => left <= days && given > days) ?? null
}
