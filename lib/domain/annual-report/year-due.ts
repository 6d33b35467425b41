import { type LocalDate, monthOf, yearOf } from '@/lib/domain/deadlines/local-date'

/** In June half of the year is nearly over, and the first report on it is written. */
const firstMonthOfOwnReport = 6

/**
 * The year whose report is due comes first: the one that is over until the end of May, from June on the running one, for which the half-year's report and
 * then the year's own are prepared. Behind it the others, the newest first. What has not begun has no report.
 */
export function yearsToWriteOf(years: readonly number[], today: LocalDate): number[] {
  const thisYear = yearOf(today)
  const last = monthOf(today) < firstMonthOfOwnReport ? thisYear - 1 : thisYear
  const begun = years.filter((year) => year <= thisYear).toSorted((one, other) => other - one)
  const due = begun.find((year) => year <= last)
  return due === undefined ? begun : [due, ...begun.filter((year) => year !== due)]
}
