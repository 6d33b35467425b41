import { type Column, DataTable } from '@/components/ui/data-table'
import type { MySuggestion } from '@/lib/queries/list-my-suggestions'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { suggestionTone } from './status-tone'

/** A draft opens where one goes on writing, anything else where one reads. */
export function MySuggestionsTable({ rows, words }: { rows: readonly MySuggestion[]; words: Words }) {
  return (
    <DataTable
      caption={words.delegateHome.listCaption}
      columns={columnsOf(words)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

function columnsOf({ delegateHome: home, suggestion, states, common, language }: Words): Column<MySuggestion>[] {
  const day = (value: string | null) => (value ? dayText(value, language) : '')
  return [
    {
      key: 'title',
      header: home.suggestion,
      heads: true,
      cell: ({ id, title, status, leads }) => ({
        href: status === 'DRAFT' && leads ? `/suggestions/${id}/edit` : `/suggestions/${id}`,
        text: title || suggestion.untitled,
      }),
    },
    {
      key: 'status',
      header: home.status,
      fit: 'tight',
      cell: ({ status }) => ({ tone: suggestionTone(status), text: states.suggestion[status] }),
    },
    { key: 'number', header: home.number, fit: 'tight', cell: ({ numberText }) => numberText },
    { key: 'part', header: home.myPart, fit: 'tight', cell: ({ leads }) => (leads ? home.leading : home.coSigned) },
    { key: 'units', header: home.units, cell: ({ units }) => units.join(common.listComma) },
    { key: 'submitted', header: home.submittedOn, fit: 'tight', cell: ({ submittedOn }) => day(submittedOn) },
    { key: 'due', header: home.dueOn, fit: 'tight', cell: ({ dueOn }) => day(dueOn) },
  ]
}
