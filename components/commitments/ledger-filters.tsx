import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import type { CommitmentList } from '@/lib/queries/list-commitments'
import type { CommitmentFilter } from '@/lib/schemas/commitment'
import type { Words } from '@/lib/wording/catalogue'

type LedgerFiltersProps = { filter: CommitmentFilter; list: CommitmentList; words: Words }

export function LedgerFilters({ filter, list: { units, years }, words: { commitments, common } }: LedgerFiltersProps) {
  const { filters } = commitments
  const fields = [
    { name: 'year', label: filters.year, options: years.map((year) => ({ value: String(year), label: String(year) })) },
    { name: 'unit', label: filters.unit, options: units.map(({ id, name }) => ({ value: id, label: name })) },
  ] as const
  const chosen = { unit: filter.unit, year: filter.year ? String(filter.year) : undefined }
  return (
    <FilterBar
      action="/commitments"
      inUse={[filter.unit, filter.year].filter(Boolean).length}
      words={common}
      kept={{
        view: filter.view === 'open' ? undefined : filter.view,
        order: filter.order === 'due' ? undefined : filter.order,
      }}
      first={
        <div className="flex flex-wrap gap-3">
          <FilterSelects fields={fields} chosen={chosen} any={filters.any} />
        </div>
      }
    />
  )
}
