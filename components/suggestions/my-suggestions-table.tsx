import { dueCell } from '@/components/deadlines/due-day'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { DatedDay } from '@/components/ui/dated'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import type { MySuggestion } from '@/lib/queries/list-my-suggestions'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { suggestionTone } from './status-tone'

type MySuggestionsTableProps = { rows: readonly MySuggestion[]; today: LocalDate; words: Words }

/** A draft opens where one goes on writing, anything else where one reads. */
export function MySuggestionsTable({ rows, today, words }: MySuggestionsTableProps) {
  return (
    <DataTable
      caption={words.delegateHome.listCaption}
      columns={columnsOf(today, words)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

function columnsOf(today: LocalDate, words: Words): Column<MySuggestion>[] {
  const { delegateHome: home, suggestion, states, common, keySuggestions, language } = words
  const day = (value: string | null) => (value ? dayText(value, language) : '')
  return [
    {
      key: 'title',
      header: home.suggestion,
      heads: true,
      cell: ({ id, title, status, leads, isKey }) => ({
        href: status === 'DRAFT' && leads ? `/suggestions/${id}/edit` : `/suggestions/${id}`,
        text: title || suggestion.untitled,
        mark: isKey ? keySuggestions.mark : undefined,
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
    { key: 'due', header: home.dueOn, fit: 'tight', cell: (row) => replyDue(row, today, words) },
  ]
}

const awaiting = new Set<string>(awaitingReply)

function replyDue(row: MySuggestion, today: LocalDate, words: Words): DatedDay | null {
  const { id, dueOn, dueIsProvisional, pausedSince, status } = row
  if (!dueOn) return null
  const isAwaited = awaiting.has(status)
  return dueCell({ dueOn, pausedSince, isProvisional: dueIsProvisional, isAwaited, suggestionId: id }, today, words)
}
