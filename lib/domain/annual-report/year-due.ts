import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'

/** The latest year that is over comes first, because its report is due; behind it the others, the newest first. What has not begun has no report. */
export function yearsToWriteOf(years: readonly number[], today: LocalDate): number[] {
  const thisYear = yearOf(today)
  const begun = years.filter((year) => year <= thisYear).toSorted((one, other) => other - one)
  const due = begun.find((year) => year < thisYear)
  return due === undefined ? begun : [due, ...begun.filter((year) => year !== due)]
}
