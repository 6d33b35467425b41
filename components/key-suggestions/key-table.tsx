import { suggestionTone } from '@/components/suggestions/status-tone'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { KeyRow } from '@/lib/queries/list-key-suggestions'
import type { KeyFilter } from '@/lib/schemas/key-suggestion'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'
import { groundsText, leadersText, meetingText, outcomeText } from './key-texts'

type KeyTableProps = { rows: readonly KeyRow[]; view: KeyFilter['view']; words: Words }

export function KeyTable({ rows, view, words }: KeyTableProps) {
  const columns = [...whatItIs(words), ...(view === 'fixed' ? whoLeads(words) : whatBecame(view, words))]
  return <DataTable caption={words.keySuggestions.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

function whatItIs(words: Words): Column<KeyRow>[] {
  const { keySuggestions, common } = words
  const { columns } = keySuggestions
  return [
    { key: 'number', header: columns.number, fit: 'tight', cell: ({ numberText }) => numberText },
    {
      key: 'title',
      header: columns.heading,
      heads: true,
      cell: ({ suggestionId, title }) => ({ href: `/suggestions/${suggestionId}`, text: title }),
    },
    { key: 'delegate', header: columns.delegate, fit: 'tight', cell: ({ delegate }) => shownName(delegate, words) },
    { key: 'units', header: columns.units, cell: ({ units }) => units.join(common.listComma) },
    { key: 'grounds', header: columns.grounds, cell: (row) => groundsText(row, words) },
  ]
}

function whoLeads(words: Words): Column<KeyRow>[] {
  const { keySuggestions, states, supervision } = words
  const { columns } = keySuggestions
  const { list } = supervision
  return [
    { key: 'leader', header: columns.leader, cell: (row) => leadersText(row, words) },
    { key: 'office', header: columns.office, cell: ({ supervisingOffice }) => supervisingOffice },
    {
      key: 'next',
      header: list.next,
      fit: 'tight',
      cell: ({ nextOn, checkpoints }) =>
        nextOn ? dayText(nextOn, words.language) : checkpoints > 0 ? list.noNext : null,
    },
    {
      key: 'opinions',
      header: list.opinions,
      fit: 'tight',
      cell: ({ openOpinions }) => (openOpinions > 0 ? { tone: 'warn', text: String(openOpinions) } : null),
    },
    {
      key: 'stage',
      header: list.state,
      fit: 'tight',
      cell: ({ suggestionId, stage }) => ({
        href: `/suggestions/${suggestionId}/supervision`,
        text: list.states[stage],
      }),
    },
    {
      key: 'status',
      header: columns.status,
      fit: 'tight',
      cell: ({ status }) => ({ tone: suggestionTone(status), text: states.suggestion[status] }),
    },
  ]
}

function whatBecame(view: KeyFilter['view'], words: Words): Column<KeyRow>[] {
  const { columns } = words.keySuggestions
  const nominated: Column<KeyRow>[] = [
    { key: 'proposer', header: columns.proposer, cell: ({ proposer }) => proposer },
    {
      key: 'nominated',
      header: columns.nominatedOn,
      fit: 'tight',
      cell: ({ nominatedOn }) => dayText(nominatedOn, words.language),
    },
  ]
  if (view === 'nominated') return nominated
  return [
    ...nominated,
    { key: 'meeting', header: columns.meeting, cell: (row) => meetingText(row, words) },
    { key: 'outcome', header: columns.outcome, cell: (row) => outcomeText(row, words) },
  ]
}
