import { suggestionTone } from '@/components/suggestions/status-tone'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { DelegationSuggestion } from '@/lib/queries/delegation-home'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'

export function LatestSuggestions({ latest, words }: { latest: readonly DelegationSuggestion[]; words: Words }) {
  const { delegation } = words
  if (latest.length === 0) return <EmptyState title={delegation.noSuggestions} hint={delegation.noSuggestionsHint} />
  return (
    <DataTable caption={delegation.latestCaption} columns={columnsOf(words)} rows={latest} rowKey={({ id }) => id} />
  )
}

function columnsOf({ delegation, states, language }: Words): Column<DelegationSuggestion>[] {
  return [
    {
      key: 'number',
      header: delegation.number,
      fit: 'tight',
      cell: ({ numberText }) => numberText ?? delegation.unnumbered,
    },
    {
      key: 'title',
      header: delegation.heading,
      heads: true,
      cell: ({ id, title }) => ({ href: `/suggestions/${id}`, text: title }),
    },
    { key: 'delegate', header: delegation.by, fit: 'tight', cell: ({ delegate }) => delegate },
    {
      key: 'submitted',
      header: delegation.submittedOn,
      fit: 'tight',
      cell: ({ submittedOn }) => submittedOn && dayText(submittedOn, language),
    },
    {
      key: 'status',
      header: delegation.status,
      fit: 'tight',
      cell: ({ status }) => ({ tone: suggestionTone(status), text: states.suggestion[status] }),
    },
  ]
}
