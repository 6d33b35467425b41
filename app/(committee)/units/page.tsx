import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { Pager } from '@/components/ui/pager'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { ChangesTable } from '@/components/units/changes-table'
import { UnitsTable } from '@/components/units/units-table'
import { listUnits } from '@/lib/queries/list-units'
import { type UnitFilter, unitFilterSchema, unitStates } from '@/lib/schemas/unit-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

const address = '/units'
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function UnitsPage({ searchParams }: Props) {
  const filter = unitFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listUnits, filter)
  const words = await currentWords()
  const { units } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current={address}
      title={units.title}
      lead={fill(units.lead, { total: data.total })}
      actions={data.mayKeep ? <ButtonLink href="/units/new">{units.open}</ButtonLink> : undefined}
    >
      {data.planned.length > 0 ? (
        <Card title={units.planned}>
          <p className="mb-3 text-ink-soft">{units.plannedLead}</p>
          <ChangesTable changes={data.planned} caption={units.planned} mayUndo={data.mayKeep} words={words} />
        </Card>
      ) : null}
      <Filters filter={filter} words={words} />
      {data.rows.length > 0 ? (
        <UnitsTable rows={data.rows} words={words} />
      ) : (
        <EmptyState title={words.common.nothingFound} hint={words.common.nothingFoundHint} />
      )}
      <ExportLinks list="units" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        previous={data.previous && at(filter, data.previous)}
        next={data.next && at(filter, data.next)}
        words={words.common}
      />
    </Shell>
  )
}

function Filters({ filter, words }: { filter: UnitFilter; words: Words }) {
  const { units, common } = words
  const inUse = (filter.q ? 1 : 0) + (filter.state === 'IN_FORCE' ? 0 : 1)
  const first = <TextField label={units.search} name="q" type="search" defaultValue={filter.q} />
  return (
    <FilterBar action={address} inUse={inUse} words={common} first={first}>
      <SelectField
        label={units.state}
        name="state"
        defaultValue={filter.state}
        options={unitStates.map((value) => ({ value, label: units.states[value] }))}
      />
    </FilterBar>
  )
}

function at({ q, state }: UnitFilter, page: string): string {
  const asked = Object.entries({ q, state, page }).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `${address}?${new URLSearchParams(asked)}`
}
