import { dueCell } from '@/components/deadlines/due-day'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ReportRow } from '@/lib/queries/list-special-reports'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { reportNumber } from '@/lib/wording/report-number'
import { reportTones } from './report-tone'

type ReportTableProps = { rows: readonly ReportRow[]; today: LocalDate; words: Words }

export function ReportTable({ rows, today, words }: ReportTableProps) {
  const columns = [...whatItIs(words), ...whereItStands(today, words)]
  return <DataTable caption={words.specialReports.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

function whatItIs({ specialReports: { columns, draftMark }, common, language }: Words): Column<ReportRow>[] {
  return [
    {
      key: 'paper',
      header: columns.paper,
      fit: 'tight',
      cell: (row) => reportNumber(row) || draftMark,
    },
    {
      key: 'title',
      header: columns.title,
      heads: true,
      cell: ({ id, title }) => ({ href: `/special-reports/${id}`, text: title }),
    },
    { key: 'addressees', header: columns.addressees, cell: ({ addressees }) => addressees.join(common.listComma) },
    {
      key: 'sent',
      header: columns.sent,
      fit: 'tight',
      cell: ({ sentOn }) => (sentOn ? dayText(sentOn, language) : null),
    },
  ]
}

function whereItStands(today: LocalDate, words: Words): Column<ReportRow>[] {
  const { columns, states, settledOf, noInstructions } = words.specialReports
  return [
    {
      key: 'instructions',
      header: columns.instructions,
      fit: 'tight',
      cell: ({ instructions, settled, state }) =>
        instructions > 0 ? fill(settledOf, { settled, all: instructions }) : state === 'DRAFT' ? null : noInstructions,
    },
    {
      key: 'due',
      header: columns.due,
      fit: 'tight',
      cell: ({ dueOn }) => (dueOn ? dueCell({ dueOn }, today, words) : null),
    },
    {
      key: 'state',
      header: columns.state,
      fit: 'tight',
      cell: ({ state }) => ({ tone: reportTones[state], text: states[state] }),
    },
  ]
}
