import { type Column, DataTable } from '@/components/ui/data-table'
import type { AnnualReportRow } from '@/lib/queries/list-annual-reports'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { annualReportTones } from './report-tone'

export function AnnualReportTable({ rows, words }: { rows: readonly AnnualReportRow[]; words: Words }) {
  const { caption, columns, kinds, states } = words.annualReports
  const day = (on: string | null) => (on ? dayText(on, words.language) : null)
  const shown: Column<AnnualReportRow>[] = [
    { key: 'year', header: columns.year, fit: 'tight', cell: ({ year }) => year },
    {
      key: 'title',
      header: columns.title,
      heads: true,
      cell: ({ id, title }) => ({ href: `/annual-reports/${id}`, text: title }),
    },
    { key: 'kind', header: columns.kind, fit: 'tight', cell: ({ kind }) => kinds[kind] },
    { key: 'until', header: columns.until, fit: 'tight', cell: ({ untilOn }) => day(untilOn) },
    { key: 'sitting', header: columns.sitting, fit: 'tight', cell: ({ sittingOn }) => day(sittingOn) },
    {
      key: 'state',
      header: columns.state,
      fit: 'tight',
      cell: ({ state }) => ({ tone: annualReportTones[state], text: states[state] }),
    },
  ]
  return <DataTable caption={caption} columns={shown} rows={rows} rowKey={({ id }) => id} />
}
