import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { TextField } from '@/components/ui/text-field'
import { holderKinds } from '@/lib/domain/deadlines/deadline'
import { remindedPurposes } from '@/lib/domain/deadlines/ladder'
import { answerOutcomes, type DeadlineFilter, listedPurposes } from '@/lib/schemas/deadline-filter'
import type { Words } from '@/lib/wording/catalogue'
import { purposeNames } from '@/lib/wording/deadline-texts'
import { filtersInUse } from './deadline-address'

type Choice = { id: string; name: string }
type DeadlineFiltersProps = {
  filter: DeadlineFilter
  units: readonly Choice[]
  /** who looks has the reports of a year among them */
  withReports: boolean
  words: Words
}

export function DeadlineFilters({ filter, units, withReports, words }: DeadlineFiltersProps) {
  const { deadlineList, common } = words
  return (
    <FilterBar
      action="/deadlines"
      inUse={filtersInUse(filter)}
      words={common}
      kept={{
        view: filter.view === 'open' ? undefined : filter.view,
        urgency: filter.urgency,
        order: filter.order === 'latest' ? undefined : filter.order,
      }}
      first={
        <TextField label={deadlineList.searchLabel} name="text" type="search" defaultValue={filter.text} optional="" />
      }
    >
      <FilterSelects fields={fieldsOf({ filter, units, withReports, words })} chosen={filter} any={deadlineList.any} />
    </FilterBar>
  )
}

function fieldsOf({ filter: { view }, units, withReports, words }: DeadlineFiltersProps) {
  const { deadlineList, suggestion } = words
  const unit = {
    name: 'unit',
    label: deadlineList.unit,
    options: units.map(({ id, name }) => ({ value: id, label: name })),
  } as const
  if (view === 'answered')
    return [
      unit,
      {
        name: 'outcome',
        label: deadlineList.outcome,
        options: answerOutcomes.map((value) => ({ value, label: deadlineList.outcomes[value] })),
      },
    ] as const
  return [
    {
      name: 'purpose',
      label: deadlineList.purpose,
      options: (withReports ? listedPurposes : remindedPurposes).map((value) => ({
        value,
        label: purposeNames(words)[value],
      })),
    },
    unit,
    {
      name: 'holder',
      label: deadlineList.holder,
      options: holderKinds.map((value) => ({ value, label: suggestion.holders[value] })),
    },
  ] as const
}
