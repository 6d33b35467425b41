import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { SelectField } from '@/components/ui/select-field'
import { activityKinds, activityStates } from '@/lib/domain/activity/activity'
import type { ActivityFilter } from '@/lib/schemas/activity'
import type { Words } from '@/lib/wording/catalogue'

export function activitiesAddress(filter: Partial<ActivityFilter>): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) asked.set(name, String(value))
  const query = asked.toString()
  return query ? `/activities?${query}` : '/activities'
}

export const activityFiltersInUse = ({ year, kind, state, delegation, station }: ActivityFilter): number =>
  [year, kind, state, delegation, station].filter(Boolean).length

type ActivityFiltersProps = { filter: ActivityFilter; thisYear: number; words: Words }

export function ActivityFilters({ filter, thisYear, words }: ActivityFiltersProps) {
  const { filters } = words.activities
  const { activityKinds: kinds, activityStates: states } = words.voices
  const years = Array.from({ length: 6 }, (_, place) => String(thisYear - place))
  const fields = [
    { name: 'year', label: filters.year, options: years.map((value) => ({ value, label: value })) },
    { name: 'state', label: filters.state, options: activityStates.map((value) => ({ value, label: states[value] })) },
  ] as const
  return (
    <FilterBar
      action="/activities"
      inUse={activityFiltersInUse(filter)}
      words={words.common}
      kept={{ delegation: filter.delegation, station: filter.station }}
      first={
        <SelectField
          label={filters.kind}
          name="kind"
          blank={filters.any}
          optional=""
          defaultValue={filter.kind ?? ''}
          options={activityKinds.map((value) => ({ value, label: kinds[value] }))}
        />
      }
    >
      <FilterSelects
        fields={fields}
        chosen={{ state: filter.state, year: filter.year ? String(filter.year) : undefined }}
        any={filters.any}
      />
    </FilterBar>
  )
}
