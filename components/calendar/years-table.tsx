import { type Column, DataTable } from '@/components/ui/data-table'
import type { CalendarYearLine } from '@/lib/queries/get-calendar'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type YearsTableProps = { years: readonly CalendarYearLine[]; keeps: boolean; timeZone: string; words: Words }

export function YearsTable({ years, keeps, timeZone, words }: YearsTableProps) {
  const { calendar, language } = words
  const columns: Column<CalendarYearLine>[] = [
    {
      key: 'year',
      header: calendar.year,
      heads: true,
      cell: ({ year }) => ({ href: `/calendar?year=${year}#days`, text: fill(calendar.yearValue, { year }) }),
    },
    { key: 'state', header: calendar.state, cell: (line) => stateCell(line, words) },
    { key: 'source', header: calendar.source, cell: ({ source }) => source ?? '' },
    {
      key: 'adopted',
      header: calendar.adopted,
      cell: ({ adoptedAt, adoptedBy }) =>
        adoptedAt
          ? fill(calendar.adoptedValue, { at: instantText(adoptedAt, timeZone, language), by: adoptedBy ?? '' }).trim()
          : '',
    },
  ]
  const provisional: Column<CalendarYearLine> = {
    key: 'provisional',
    header: calendar.provisional,
    fit: 'end',
    cell: ({ provisional: count }) => (count > 0 ? fill(calendar.provisionalValue, { count }) : ''),
  }
  return (
    <DataTable
      caption={calendar.years}
      columns={keeps ? [...columns, provisional] : columns}
      rows={years}
      rowKey={({ year }) => String(year)}
    />
  )
}

function stateCell({ version, proposedId }: CalendarYearLine, { calendar }: Words) {
  if (proposedId) return { href: `/calendar/${proposedId}`, text: calendar.waiting }
  return version === null
    ? ({ tone: 'warn', text: calendar.missing } as const)
    : ({ tone: 'good', text: calendar.inForce } as const)
}
