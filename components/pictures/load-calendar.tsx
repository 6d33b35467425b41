import { figureAddress } from '@/components/reports/figure-address'
import { Formula } from '@/components/reports/formula'
import { monthText } from '@/components/reports/month-text'
import { Card } from '@/components/ui/card'
import { type DayCell, MonthTable } from '@/components/ui/month-table'
import { dayOfMonth } from '@/lib/domain/deadlines/local-date'
import type { CalendarDay, CalendarMonth } from '@/lib/domain/figures/due-calendar'
import { dueDays } from '@/lib/domain/figures/selection'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type LoadCalendarProps = { year: number; months: readonly CalendarMonth[]; words: Words }

/** 办理日历: on which days replies fall due, and how many. */
export function LoadCalendar({ year, months, words }: LoadCalendarProps) {
  const { boardPictures, explanation, figures } = words
  if (months.length === 0) return null
  const busiest = Math.max(...months.flatMap(({ days }) => days.map(({ count }) => count)))
  return (
    <Card title={boardPictures.calendar.title}>
      <p className="text-ink-soft text-sm">{boardPictures.calendar.note}</p>
      <div className="months mt-3">
        {months.map(({ month, before, days }) => (
          <MonthTable
            key={month}
            caption={monthText(month, figures.fromTo)}
            before={before}
            days={days.map((day) => cellOf(year, day, busiest, words))}
            weekdays={Object.values(explanation.weekdays)}
          />
        ))}
      </div>
      <Formula of="dueDays" words={words} />
    </Card>
  )
}

/** The number stands in the cell, from a hundred on without the word, for which there is no room then; its shade only repeats it. A rest day on which something falls due is told apart. */
function cellOf(year: number, { day, count, works }: CalendarDay, busiest: number, words: Words): DayCell | number {
  const { calendar } = words.boardPictures
  const number = dayOfMonth(day)
  if (count === 0) return works ? number : { number, sign: '', text: calendar.rest, tone: 'still' }
  return {
    number,
    sign: count > 99 ? String(count) : fill(calendar.sign, { count }),
    text: fill(works ? calendar.due : calendar.dueOnRest, { count }),
    tone: works ? 'info' : 'warn',
    strong: count * 2 > busiest,
    href: figureAddress(year, dueDays, { part: day }),
  }
}
