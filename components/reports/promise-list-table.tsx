import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { PromiseList } from '@/lib/queries/read-promise-list'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** The promises that a number was made of, each beside its suggestion. */
export function PromiseListTable({ list, words }: { list: PromiseList; words: Words }) {
  const { board, boardPictures, commitments, common } = words
  if (list.rows.length === 0) return <EmptyState title={common.nothingFound} />
  return (
    <DataTable
      caption={fill(boardPictures.promises.behind, { count: list.total })}
      rows={list.rows}
      rowKey={({ id }) => id}
      columns={[
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
          cell: ({ dueOn }) => dayText(dueOn, words.language),
        },
        { key: 'state', header: board.status, fit: 'tight', cell: ({ state }) => commitments.states[state] },
      ]}
    />
  )
}
