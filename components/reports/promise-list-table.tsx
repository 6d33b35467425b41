import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { PromiseList, PromiseListRow } from '@/lib/queries/read-promise-list'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** The promises that a number was made of, each beside its suggestion. */
export function PromiseListTable({ list, words }: { list: PromiseList; words: Words }) {
  if (list.rows.length === 0) return <EmptyState title={words.common.nothingFound} />
  return (
    <DataTable
      caption={fill(words.boardPictures.promises.behind, { count: list.total })}
      rows={list.rows}
      rowKey={({ id }) => id}
      columns={promiseListColumns(words)}
    />
  )
}

export function promiseListColumns({ board, boardPictures, commitments, language }: Words): Column<PromiseListRow>[] {
  return [
    { key: 'number', header: board.number, fit: 'tight', cell: ({ numberText }) => numberText },
    {
      key: 'text',
      header: boardPictures.promises.text,
      heads: true,
      cell: ({ id, text }) => ({ href: `/commitments/${id}`, text }),
    },
    {
      key: 'title',
      header: board.suggestionTitle,
      cell: ({ suggestionId, title }) => ({ href: `/suggestions/${suggestionId}`, text: title }),
    },
    { key: 'unit', header: board.unit, cell: ({ unit }) => unit },
    {
      key: 'due',
      header: boardPictures.promises.dueOn,
      fit: 'tight',
      cell: ({ dueOn }) => dayText(dueOn, language),
    },
    { key: 'state', header: board.status, fit: 'tight', cell: ({ state }) => commitments.states[state] },
  ]
}
