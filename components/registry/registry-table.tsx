import { dueCell } from '@/components/deadlines/due-day'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { DatedDay } from '@/components/ui/dated'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import type { RegistryRow } from '@/lib/queries/list-registry'
import type { RegistryFilter } from '@/lib/schemas/registry-filter'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { shownName } from '@/lib/wording/shown-name'
import { suggestionTone } from '../suggestions/status-tone'
import { markedTitle } from './marked-title'
import { sortedBy } from './registry-address'

type RegistryTableProps = { rows: readonly RegistryRow[]; filter: RegistryFilter; today: LocalDate; words: Words }

/** Cells are text, one link and one badge: the rendered tree is what a list costs. */
export function RegistryTable({ rows, filter, today, words }: RegistryTableProps) {
  return (
    <DataTable
      caption={words.registry.caption}
      columns={columnsOf(filter, today, words)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

function columnsOf(filter: RegistryFilter, today: LocalDate, words: Words): Column<RegistryRow>[] {
  const { registry, states, common, keySuggestions } = words
  return [
    {
      key: 'number',
      header: registry.number,
      fit: 'tight',
      sort: sortedBy(filter, 'number'),
      cell: ({ numberText }) => numberText ?? registry.unnumbered,
    },
    {
      key: 'title',
      header: registry.heading,
      heads: true,
      cell: (row) => ({
        href: `/suggestions/${row.id}`,
        text: markedTitle(row, words),
        mark: row.isKey ? keySuggestions.mark : undefined,
      }),
    },
    { key: 'delegate', header: registry.delegate, fit: 'tight', cell: (row) => whoText(row, words) },
    { key: 'delegation', header: registry.delegation, fit: 'tight', cell: ({ delegation }) => delegation },
    {
      key: 'units',
      header: registry.unit,
      cell: ({ units }) => units.map(({ name }) => name).join(common.listComma) || registry.notAssigned,
    },
    {
      key: 'due',
      header: registry.dueOn,
      fit: 'tight',
      sort: sortedBy(filter, 'due'),
      cell: (row) => replyDue(row, today, words),
    },
    {
      key: 'status',
      header: registry.status,
      fit: 'tight',
      cell: ({ status }) => ({ tone: suggestionTone(status), text: states.suggestion[status] }),
    },
  ]
}

const awaiting = new Set<string>(awaitingReply)

function replyDue(row: RegistryRow, today: LocalDate, words: Words): DatedDay | null {
  const { id, dueOn, dueIsProvisional, pausedSince, status } = row
  if (!dueOn) return null
  const isAwaited = awaiting.has(status)
  return dueCell({ dueOn, pausedSince, isProvisional: dueIsProvisional, isAwaited, suggestionId: id }, today, words)
}

/** Whoever knows the name reads beside it that few may. */
function whoText({ delegate, isSecret }: RegistryRow, words: Words): string {
  const name = shownName(delegate, words)
  return isSecret && name === delegate ? fill(words.suggestion.namedWith, { name, note: words.secrecy.mark }) : name
}
