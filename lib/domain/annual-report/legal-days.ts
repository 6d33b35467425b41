import { addDays, type LocalDate } from '../deadlines/local-date'

/** 征求意见稿, 修改后的报告 */
export const reportSteps = ['DRAFT', 'FINAL'] as const
export type ReportStep = (typeof reportSteps)[number]
export type LegalDay = { readonly step: ReportStep; readonly dueOn: LocalDate }

/** Before the sitting [JD 15]. Calendar days. */
export const daysBefore: Readonly<Record<ReportStep, number>> = { DRAFT: 20, FINAL: 10 }

/** By which the list of deadlines calls them. */
export const reportPurposes = { DRAFT: 'report-draft', FINAL: 'report-final' } as const
export type ReportPurpose = (typeof reportPurposes)[ReportStep]

/** 专项工作报告: the draft is with the committee twenty days before the sitting and the final text ten [JD 15]. */
export const legalDays = (sitting: LocalDate): LegalDay[] =>
  reportSteps.map((step) => ({ step, dueOn: addDays(sitting, -daysBefore[step]) }))

/** When each was done: a draft goes round as it was frozen first, and what a leader approved is the final text. */
export type HandedOver = Readonly<Record<ReportStep, LocalDate | null>>

/** So many days before a legal day the office is told of it. */
const noticeDays = 5

/** Legal days of a sitting that are near and not over, of what is still awaited. */
export const nearDays = (sitting: LocalDate, today: LocalDate, awaited: readonly ReportStep[]): LegalDay[] =>
  legalDays(sitting).filter(
    ({ step, dueOn }) => awaited.includes(step) && dueOn >= today && dueOn <= addDays(today, noticeDays),
  )
