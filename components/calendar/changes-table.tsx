import { TableOf } from '@/components/ui/table-of'
import type { DayChange } from '@/lib/domain/calendar/difference'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'

type ChangesTableProps = { changes: readonly DayChange[]; words: Words['calendar']; language: Words['language'] }

/** Days that two notices of a year see differently. */
export function ChangesTable({ changes, words, language }: ChangesTableProps) {
  const { edition } = words
  const said = (kind: DayChange['before']) => (kind ? words.kinds[kind] : words.ordinary)
  return (
    <TableOf
      caption={edition.changesCaption}
      headings={[
        { key: 'day', header: edition.day, heads: true },
        { key: 'name', header: words.festival },
        { key: 'was', header: edition.was },
        { key: 'becomes', header: edition.becomes },
      ]}
      rows={changes.map(({ day, before, after, name }) => ({
        key: day,
        cells: [dayText(day, language), name, said(before), said(after)],
      }))}
    />
  )
}
