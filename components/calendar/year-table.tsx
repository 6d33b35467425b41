import { MonthTable } from '@/components/ui/month-table'
import type { CalendarDay } from '@/lib/domain/deadlines/working-days'
import type { Words } from '@/lib/wording/catalogue'
import { yearMonths } from './year-months'

type YearTableProps = { year: number; days: readonly CalendarDay[]; words: Words }

/** A year as small months, 休 and 班 where the notice says so. */
export function YearTable({ year, days, words }: YearTableProps) {
  const weekdays = Object.values(words.explanation.weekdays)
  return (
    <div className="months">
      {yearMonths(year, days, words).map(({ key, ...month }) => (
        <MonthTable key={key} {...month} weekdays={weekdays} />
      ))}
    </div>
  )
}
