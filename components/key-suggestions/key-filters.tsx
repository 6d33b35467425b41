import { FilterBar } from '@/components/ui/filter-bar'
import { SelectField } from '@/components/ui/select-field'
import { keyGrounds } from '@/lib/domain/key-suggestion/nomination'
import type { KeyList } from '@/lib/queries/list-key-suggestions'
import type { KeyFilter } from '@/lib/schemas/key-suggestion'
import type { Words } from '@/lib/wording/catalogue'

type KeyFiltersProps = { filter: KeyFilter; list: Pick<KeyList, 'year' | 'years' | 'leaders'>; words: Words }

export function KeyFilters({ filter, list, words }: KeyFiltersProps) {
  const { keySuggestions, common } = words
  const inUse = [filter.year, filter.leader, filter.ground].filter((one) => one !== undefined).length
  return (
    <FilterBar
      action="/key-suggestions"
      inUse={inUse}
      words={common}
      kept={{ view: filter.view === 'fixed' ? undefined : filter.view }}
      first={
        <SelectField
          label={keySuggestions.year}
          name="year"
          defaultValue={String(list.year)}
          options={list.years.map((year) => ({ value: String(year), label: String(year) }))}
          optional=""
        />
      }
    >
      <SelectField
        label={keySuggestions.leaderFilter}
        name="leader"
        defaultValue={filter.leader ?? ''}
        blank={keySuggestions.any}
        options={list.leaders.map(({ id, name }) => ({ value: id, label: name }))}
        optional=""
      />
      <SelectField
        label={keySuggestions.ground}
        name="ground"
        defaultValue={filter.ground ?? ''}
        blank={keySuggestions.any}
        options={keyGrounds.map((value) => ({ value, label: keySuggestions.grounds[value] }))}
        optional=""
      />
    </FilterBar>
  )
}
