import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { TextField } from '@/components/ui/text-field'
import { publicityWishes } from '@/lib/domain/suggestion/suggestion'
import { suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import type { RegistryChoices } from '@/lib/queries/registry-choices'
import { askedOfOffice, type RegistryFilter, registryMarks } from '@/lib/schemas/registry-filter'
import { urgencyChoices, urgencyChosen } from '@/lib/schemas/urgency-filter'
import type { Words } from '@/lib/wording/catalogue'
import { sessionText, termText } from '@/lib/wording/formats'
import { filtersInUse } from './registry-address'

type RegistryFiltersProps = { filter: RegistryFilter; choices: RegistryChoices; words: Words }

export function RegistryFilters({ filter, choices, words }: RegistryFiltersProps) {
  const { registry, common } = words
  return (
    <FilterBar
      action="/registry"
      inUse={filtersInUse(filter)}
      words={common}
      kept={{
        order: filter.order === 'newest' ? undefined : filter.order,
        direction: filter.direction,
      }}
      first={
        <TextField label={registry.searchLabel} name="text" type="search" defaultValue={filter.text} optional="" />
      }
    >
      <FilterSelects fields={fieldsOf(filter, choices, words)} chosen={filter} any={registry.any} />
      <TextField label={registry.delegate} name="delegate" defaultValue={filter.delegate} optional="" />
    </FilterBar>
  )
}

const named = (rows: readonly { id: string; name: string }[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

/** Where the congress keeps a list of its towns. */
function townField(all: RegistryChoices['towns'], { towns }: Words) {
  if (all.length === 0) return []
  const options = [...named(all), { value: 'none', label: towns.wholeDistrict }]
  return [{ name: 'town', label: towns.field, options }] as const
}

function fieldsOf({ session }: RegistryFilter, choices: RegistryChoices, words: Words) {
  const { registry, states, merging, language } = words
  const year = choices.sessions.find(({ id }) => id === session)?.year ?? choices.categories[0]?.year
  const terms = new Map(choices.sessions.map(({ termId, term }) => [termId, term]))
  return [
    {
      name: 'term',
      label: registry.term,
      options: [...terms].map(([value, term]) => ({ value, label: termText(term, language) })),
    },
    {
      name: 'session',
      label: registry.session,
      options: choices.sessions.map((one) => ({ value: one.id, label: sessionText(one, language) })),
    },
    {
      name: 'status',
      label: registry.status,
      options: suggestionStatuses
        .filter((status) => status !== 'DRAFT' && status !== 'CO_SIGNING')
        .map((status) => ({ value: status, label: states.suggestion[status] })),
    },
    {
      name: 'category',
      label: registry.category,
      options: named(choices.categories.filter((one) => one.year === year)),
    },
    ...townField(choices.towns, words),
    { name: 'unit', label: registry.unit, options: named(choices.units) },
    { name: 'delegation', label: registry.delegation, options: named(choices.delegations) },
    {
      name: 'period',
      label: registry.period,
      options: (['IN_SESSION', 'INTER_SESSION'] as const).map((value) => ({ value, label: registry.periods[value] })),
    },
    {
      name: 'urgency',
      label: registry.urgency,
      options: urgencyChoices.map((value) => ({ value, label: states.urgency[urgencyChosen[value]] })),
    },
    {
      name: 'mark',
      label: registry.mark,
      options: registryMarks.map((value) => ({ value, label: merging.marks[value] })),
    },
    {
      name: 'publicity',
      label: words.publicity.decision,
      options: publicityWishes.map((value) => ({ value, label: words.publicity.kinds[value] })),
    },
    {
      name: 'asked',
      label: registry.asked,
      options: askedOfOffice.map((value) => ({ value, label: registry.askedFor[value] })),
    },
  ] as const
}
