import type { Column } from '@/components/ui/data-table'
import type { DisputeRow } from '@/lib/queries/list-contact-disputes'
import type { Words } from '@/lib/wording/catalogue'
import { DisputeLines } from './dispute-lines'

/** The cards of the office as rows: the suggestion, the unit, and all that was said and done about it. */
export function disputeColumns(timeZone: string, words: Words): Column<DisputeRow>[] {
  const { board, contacts } = words
  return [
    { key: 'number', header: board.number, cell: ({ numberText }) => numberText },
    { key: 'title', header: board.suggestionTitle, cell: ({ title }) => title },
    { key: 'unit', header: board.unit, cell: ({ unit }) => unit },
    {
      key: 'dispute',
      header: contacts.office.title,
      cell: ({ dispute }) => DisputeLines({ disputes: [dispute], timeZone, words }),
    },
  ]
}
