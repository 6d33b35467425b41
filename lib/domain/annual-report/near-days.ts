import { addDays, type LocalDate } from '../deadlines/local-date'
import { legalDays } from './legal-days'

export const reportSteps = { draft: 'DRAFT', final: 'FINAL' } as const
export type ReportStep = (typeof reportSteps)[keyof typeof reportSteps]

/** So many days before a legal day the office is told of it. */
export const noticeDays = 5

/** Legal days of a sitting that are near and not over. */
export const nearDays = (sittingOn: LocalDate, today: LocalDate): { step: ReportStep; dueOn: LocalDate }[] =>
  legalDays(sittingOn)
    .filter(({ dueOn }) => dueOn >= today && dueOn <= addDays(today, noticeDays))
    .map(({ what, dueOn }) => ({ step: reportSteps[what], dueOn }))
