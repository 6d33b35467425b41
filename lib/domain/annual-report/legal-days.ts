import { addDays, type LocalDate } from '../deadlines/local-date'

/** 征求意见稿, 修改后的报告 */
export const reportSteps = ['DRAFT', 'FINAL'] as const
export type ReportStep = (typeof reportSteps)[number]
export type LegalDay = { readonly step: ReportStep; readonly dueOn: LocalDate }

const daysBefore: Readonly<Record<ReportStep, number>> = { DRAFT: 20, FINAL: 10 }

/** 专项工作报告: the draft is with the committee twenty days before the sitting and the final text ten [JD 15]. Calendar days. */
export const legalDays = (sitting: LocalDate): LegalDay[] =>
  reportSteps.map((step) => ({ step, dueOn: addDays(sitting, -daysBefore[step]) }))

/** So many days before a legal day the office is told of it. */
const noticeDays = 5

/** Legal days of a sitting that are near and not over. */
export const nearDays = (sitting: LocalDate, today: LocalDate): LegalDay[] =>
  legalDays(sitting).filter(({ dueOn }) => dueOn >= today && dueOn <= addDays(today, noticeDays))
