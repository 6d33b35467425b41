import { TableOf } from '@/components/ui/table-of'
import { stretchesOf } from '@/lib/domain/calendar/festivals'
import type { CalendarDay } from '@/lib/domain/deadlines/working-days'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type StretchesTableProps = {
  days: readonly CalendarDay[]
  words: Words['calendar']
  language: Words['language']
}

/** As the notice puts it: which days for which holiday. */
export function StretchesTable({ days, words, language }: StretchesTableProps) {
  const headings = [
    { key: 'name', header: words.festival, heads: true },
    { key: 'kind', header: words.kind, fit: 'tight' as const },
    { key: 'from', header: words.from, fit: 'tight' as const },
    { key: 'to', header: words.to, fit: 'tight' as const },
    { key: 'days', header: words.days, fit: 'end' as const },
  ]
  const rows = stretchesOf(days).map(({ name, kind, from, to, days: count }) => ({
    key: `${from} ${kind}`,
    cells: [
      name,
      { tone: kind === 'HOLIDAY' ? ('info' as const) : ('good' as const), text: words.kinds[kind] },
      dayText(from, language),
      dayText(to, language),
      fill(words.daysValue, { days: count }),
    ],
  }))
  return <TableOf caption={words.stretches} headings={headings} rows={rows} />
}
