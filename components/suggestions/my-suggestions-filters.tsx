import { FilterBar } from '@/components/ui/filter-bar'
import { SelectField } from '@/components/ui/select-field'
import { suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import type { MySession } from '@/lib/queries/list-my-suggestions'
import { type MySuggestionsFilter, parts } from '@/lib/schemas/my-suggestions-filter'
import type { Words } from '@/lib/wording/catalogue'
import { sessionText } from '@/lib/wording/formats'

type Props = { filter: MySuggestionsFilter; sessions: readonly MySession[]; words: Words }

const listAddress = '/my-suggestions'

export function MySuggestionsFilters({ filter, sessions, words }: Props) {
  const { delegateHome: home, states, language } = words
  return (
    <FilterBar
      action={listAddress}
      inUse={conditionsOf(filter).length}
      words={words.common}
      first={
        <div className="max-w-96">
          <SelectField
            label={home.status}
            name="status"
            defaultValue={filter.status ?? ''}
            blank={home.anyStatus}
            options={suggestionStatuses.map((status) => ({ value: status, label: states.suggestion[status] }))}
            optional=""
          />
        </div>
      }
    >
      <SelectField
        label={home.session}
        name="session"
        defaultValue={filter.session ?? ''}
        blank={home.anySession}
        options={sessions.map((one) => ({ value: one.id, label: sessionText(one, language) }))}
        optional=""
      />
      <SelectField
        label={home.mine}
        name="part"
        defaultValue={filter.part ?? ''}
        blank={home.mineChoices.all}
        options={parts.map((part) => ({ value: part, label: home.mineChoices[part] }))}
        optional=""
      />
    </FilterBar>
  )
}

const conditionsOf = ({ session, status, part }: MySuggestionsFilter) =>
  Object.entries({ session, status, part }).flatMap(([name, value]) =>
    value ? [[name, value] as [string, string]] : [],
  )

export function pageAddress(filter: MySuggestionsFilter, page: string | null): string | null {
  return page && `${listAddress}?${new URLSearchParams([...conditionsOf(filter), ['page', page]])}`
}
