import { FilterBar } from '@/components/ui/filter-bar'
import { SelectField } from '@/components/ui/select-field'
import type { DeskSession } from '@/lib/queries/desk-conditions'
import type { DeskFilter } from '@/lib/schemas/desk-filter'
import type { Words } from '@/lib/wording/catalogue'
import { sessionText } from '@/lib/wording/formats'

type DeskFiltersProps = {
  action: string
  filter: Pick<DeskFilter, 'period'>
  sessions: readonly DeskSession[]
  sessionId: string | null
  words: Words
  children?: React.ReactNode
}

export function DeskFilters({ action, filter, sessions, sessionId, words, children }: DeskFiltersProps) {
  const { desk, registry, common, language } = words
  return (
    <FilterBar
      action={action}
      inUse={filter.period ? 1 : 0}
      words={common}
      first={
        <div className="grid gap-3 md:auto-cols-[15rem] md:grid-flow-col">
          <SelectField
            label={desk.session}
            name="session"
            defaultValue={sessionId ?? ''}
            options={sessions.map((one) => ({ value: one.id, label: sessionText(one, language) }))}
            optional=""
          />
          <SelectField
            label={desk.period}
            name="period"
            defaultValue={filter.period ?? ''}
            blank={desk.anyPeriod}
            options={(['IN_SESSION', 'INTER_SESSION'] as const).map((value) => ({
              value,
              label: registry.periods[value],
            }))}
            optional=""
          />
          {children}
        </div>
      }
    />
  )
}
