import { type Column, DataTable } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { DeadlineRow } from '@/lib/queries/list-deadlines'
import type { Words } from '@/lib/wording/catalogue'
import { deadlineTexts } from '@/lib/wording/deadline-texts'
import { dueCell } from './due-day'

type DeadlineListTableProps = { rows: readonly DeadlineRow[]; today: LocalDate; words: Words }

/** What is awaited of whom and until when, and where the ball lies now. */
export function DeadlineListTable({ rows, today, words }: DeadlineListTableProps) {
  const { deadlineList } = words
  const columns: Column<DeadlineRow>[] = [
    {
      key: 'suggestion',
      header: deadlineTexts.subject(
        rows.some(({ report }) => report),
        words,
      ),
      heads: true,
      cell: (row) => ({ href: pageOf(row), text: deadlineTexts.suggestion(row) }),
    },
    { key: 'awaited', header: deadlineList.awaited, fit: 'tight', cell: (row) => deadlineTexts.awaited(row, words) },
    { key: 'of', header: deadlineList.of, cell: (row) => deadlineTexts.bearer(row, words) },
    {
      key: 'dueOn',
      header: deadlineList.dueOn,
      cell: ({ suggestionId: of, ...row }) => ({
        ...dueCell(row, today, words),
        href: of ? `/suggestions/${of}/deadlines/${row.id}` : pageOf({ ...row, suggestionId: of }),
      }),
    },
    { key: 'ball', header: deadlineList.ball, cell: (row) => deadlineTexts.ball(row, words) },
  ]
  return <DataTable caption={deadlineList.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

/** Of a report its own page, which says how its legal days are counted. */
const pageOf = ({ suggestionId, report }: Pick<DeadlineRow, 'suggestionId' | 'report'>): string =>
  report ? `/annual-reports/${report.id}` : `/suggestions/${suggestionId}`
