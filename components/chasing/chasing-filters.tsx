import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { TextField } from '@/components/ui/text-field'
import { noticeKinds } from '@/lib/domain/chasing/chasing-notice'
import { type NoticeStatus, noticeStatuses } from '@/lib/domain/chasing/workflow'
import type { ChasingFilter } from '@/lib/schemas/chasing'
import type { Words } from '@/lib/wording/catalogue'
import { filtersInUse } from './chasing-address'

/** Outside the office nobody sees a draft. */
const insideTheOffice: readonly NoticeStatus[] = ['DRAFT', 'DISCARDED']

type ChasingFiltersProps = { filter: ChasingFilter; isOffice: boolean; words: Words }

export function ChasingFilters({ filter, isOffice, words }: ChasingFiltersProps) {
  const { filters, kinds, statuses } = words.chasing
  const shown = noticeStatuses.filter((status) => isOffice || !insideTheOffice.includes(status))
  const fields = [
    { name: 'status', label: filters.status, options: shown.map((value) => ({ value, label: statuses[value] })) },
    { name: 'kind', label: filters.kind, options: noticeKinds.map((value) => ({ value, label: kinds[value] })) },
  ] as const
  return (
    <FilterBar
      action="/chasing-notices"
      inUse={filtersInUse(filter)}
      words={words.common}
      first={<TextField label={filters.search} name="text" type="search" defaultValue={filter.text} optional="" />}
    >
      <FilterSelects fields={fields} chosen={filter} any={filters.any} />
    </FilterBar>
  )
}
