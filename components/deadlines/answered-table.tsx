import { type Column, DataTable } from '@/components/ui/data-table'
import type { AnsweredRow } from '@/lib/queries/list-answered'
import type { DeadlineFilter } from '@/lib/schemas/deadline-filter'
import type { Words } from '@/lib/wording/catalogue'
import { deadlineTexts } from '@/lib/wording/deadline-texts'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { latenessText } from '@/lib/wording/lateness-text'
import { deadlineAddress } from './deadline-address'

type AnsweredTableProps = { rows: readonly AnsweredRow[]; filter: DeadlineFilter; words: Words }

/** 答复用时: how long each reply took, and whose its late days are. */
export function AnsweredTable({ rows, filter, words }: AnsweredTableProps) {
  return (
    <DataTable
      caption={words.deadlineList.answeredCaptions[filter.order]}
      columns={columnsOf(filter, words)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

function columnsOf(filter: DeadlineFilter, words: Words): Column<AnsweredRow>[] {
  const { deadlineList, language } = words
  const sortedBy = (order: DeadlineFilter['order']) => ({
    href: deadlineAddress({ ...filter, page: undefined, order }),
    ...(filter.order === order ? { direction: 'descending' as const } : {}),
  })
  return [
    {
      key: 'suggestion',
      header: deadlineList.suggestion,
      heads: true,
      cell: (row) => ({ href: `/suggestions/${row.suggestionId}`, text: deadlineTexts.suggestion(row) }),
    },
    { key: 'answered', header: deadlineList.purpose, cell: (row) => deadlineTexts.awaited(row, words) },
    { key: 'unit', header: deadlineList.unit, cell: ({ unitName }) => unitName },
    {
      key: 'start',
      header: deadlineList.assignedOn,
      fit: 'tight',
      cell: ({ startedOn }) => dayText(startedOn, language),
    },
    {
      key: 'repliedOn',
      header: deadlineList.repliedOn,
      fit: 'tight',
      sort: sortedBy('latest'),
      cell: ({ doneOn }) => dayText(doneOn, language),
    },
    {
      key: 'took',
      header: deadlineList.took,
      fit: 'tight',
      sort: sortedBy('longest'),
      cell: ({ took }) => fill(deadlineList.days, { days: took }),
    },
    {
      key: 'outcome',
      header: deadlineList.outcome,
      cell: ({ id, suggestionId, dueOn, late }) => ({
        day: dueOn,
        text: fill(deadlineList.dueBy, { day: dayText(dueOn, language) }),
        href: `/suggestions/${suggestionId}/deadlines/${id}`,
        state: late
          ? { tone: 'bad', text: fill(deadlineList.late, { days: late.days }) }
          : { tone: 'good', text: deadlineList.onTime },
      }),
    },
    { key: 'whose', header: deadlineList.whose, cell: ({ late }) => (late ? latenessText(late, words) : '') },
  ]
}
