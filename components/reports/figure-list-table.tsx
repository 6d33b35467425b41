import { dueCell } from '@/components/deadlines/due-day'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import type { FigureList, FigureListRow } from '@/lib/queries/read-figure-list'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { shownName } from '@/lib/wording/shown-name'

const awaiting = new Set<string>(awaitingReply)

type FigureListTableProps = { list: Pick<FigureList, 'rows' | 'total'>; today: LocalDate; words: Words }

/** The suggestions that a number was made of, each one click away. */
export function FigureListTable({ list, today, words }: FigureListTableProps) {
  if (list.rows.length === 0) return <EmptyState title={words.common.nothingFound} />
  return (
    <DataTable
      caption={fill(words.board.behindCount, { count: list.total })}
      rows={list.rows}
      rowKey={({ id }) => id}
      columns={figureListColumns(today, words)}
    />
  )
}

export function figureListColumns(today: LocalDate, words: Words): Column<FigureListRow>[] {
  const { board, common, figures, states } = words
  return [
    { key: 'number', header: board.number, fit: 'tight', cell: ({ numberText }) => numberText },
    {
      key: 'title',
      header: board.suggestionTitle,
      heads: true,
      cell: ({ id, title }) => ({ href: `/suggestions/${id}`, text: title }),
    },
    {
      key: 'delegate',
      header: board.leadDelegate,
      fit: 'tight',
      cell: ({ leadDelegate }) => shownName(leadDelegate, words),
    },
    { key: 'units', header: board.unit, cell: ({ units }) => units.join(common.listComma) },
    {
      key: 'due',
      header: board.dueOn,
      fit: 'tight',
      cell: ({ id: suggestionId, status, dueOn, dueIsProvisional: isProvisional, pausedSince }) =>
        dueOn &&
        dueCell({ dueOn, pausedSince, isProvisional, isAwaited: awaiting.has(status), suggestionId }, today, words),
    },
    { key: 'status', header: board.status, fit: 'tight', cell: ({ status }) => states.suggestion[status] },
    { key: 'outcome', header: figures.names.outcome, fit: 'tight', cell: ({ outcome: of }) => figures.parts[of] },
  ]
}
