import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { RegistryRow } from '@/lib/queries/list-registry'
import type { RegistryFilter } from '@/lib/schemas/registry-filter'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { suggestionTone } from '../suggestions/status-tone'
import { sortedBy } from './registry-address'

type RegistryTableProps = { rows: readonly RegistryRow[]; filter: RegistryFilter; today: LocalDate; words: Words }

/** Cells are text, one link and one badge: the rendered tree is what a list costs. */
export function RegistryTable({ rows, filter, words }: RegistryTableProps) {
  return (
    <DataTable
      caption={words.registry.caption}
      columns={columnsOf(filter, words)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

function columnsOf(filter: RegistryFilter, { registry, states, common, language }: Words): Column<RegistryRow>[] {
  const day = (value: LocalDate | null) => (value ? dayText(value, language) : '')
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
      cell: ({ id, title }) => <a href={`/suggestions/${id}`}>{title}</a>,
    },
    { key: 'delegate', header: registry.delegate, fit: 'tight', cell: ({ delegate }) => delegate },
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
      cell: ({ dueOn, dueIsProvisional }) => (dueIsProvisional ? `${day(dueOn)} ${registry.provisional}` : day(dueOn)),
    },
    {
      key: 'status',
      header: registry.status,
      fit: 'tight',
      cell: ({ status }) => <Badge tone={suggestionTone(status)}>{states.suggestion[status]}</Badge>,
    },
  ]
}
