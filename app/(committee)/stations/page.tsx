import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { StationsTable } from '@/components/stations/stations-table'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { Pager } from '@/components/ui/pager'
import { SelectField } from '@/components/ui/select-field'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import { stationKinds } from '@/lib/domain/station/station'
import { listStations, type Stations } from '@/lib/queries/list-stations'
import { type StationFilter, stationFilterSchema } from '@/lib/schemas/station-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

const address = '/stations'
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function StationsPage({ searchParams }: Props) {
  const filter = stationFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listStations, filter)
  const words = await currentWords()
  const { stations, common } = words
  const isNarrow = Boolean(filter.delegation ?? filter.kind)
  return (
    <Shell
      actor={actor}
      words={words}
      current={address}
      title={stations.title}
      lead={fill(stations.lead, { ...data.totals, year: data.year })}
      actions={data.mayKeep ? <KeepLinks words={words} /> : undefined}
    >
      <Filters filter={filter} data={data} words={words} />
      {data.rows.length > 0 ? (
        <StationsTable rows={data.rows} today={data.today} words={words} />
      ) : (
        <EmptyState
          title={isNarrow ? common.nothingFound : stations.none}
          hint={isNarrow ? common.nothingFoundHint : stations.noneHint}
        />
      )}
      <ExportLinks list="stations" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        previous={data.previous && at(filter, data.previous)}
        next={data.next && at(filter, data.next)}
        words={common}
      />
    </Shell>
  )
}

function KeepLinks({ words: { stations } }: { words: Words }) {
  return (
    <>
      <ButtonLink href="/door-items">{stations.door.title}</ButtonLink>
      <ButtonLink href="/stations/plan">{stations.plan}</ButtonLink>
      <ButtonLink href="/stations/new">{stations.open}</ButtonLink>
    </>
  )
}

type FiltersProps = { filter: StationFilter; data: Stations; words: Words }

function Filters({ filter, data, words: { stations, common } }: FiltersProps) {
  const { delegation, kind, closed, year } = filter
  const thisYear = yearOf(data.today)
  const years = [thisYear, thisYear - 1, thisYear - 2].map(String)
  const fields = [
    {
      name: 'delegation',
      label: stations.delegation,
      options: data.delegations.map(({ id, name }) => ({ value: id, label: name })),
    },
  ] as const
  const more = [
    {
      name: 'kind',
      label: stations.kind,
      options: stationKinds.map((value) => ({ value, label: stations.kinds[value] })),
    },
  ] as const
  const shown = [
    { name: 'closed', label: stations.shown, options: [{ value: '1', label: stations.alsoShut }] },
  ] as const
  return (
    <FilterBar
      action={address}
      inUse={[delegation, kind, closed, year].filter(Boolean).length}
      words={common}
      first={<FilterSelects fields={fields} chosen={{ delegation }} any={stations.anyDelegation} />}
    >
      <FilterSelects fields={more} chosen={{ kind }} any={stations.anyKind} />
      <FilterSelects fields={shown} chosen={{ closed }} any={stations.onlyOpen} />
      <SelectField
        label={stations.year}
        name="year"
        defaultValue={String(data.year)}
        options={years.map((value) => ({ value, label: fill(stations.planYear, { year: value }) }))}
      />
    </FilterBar>
  )
}

function at({ delegation, kind, closed, year }: StationFilter, page: string): string {
  const kept = Object.entries({ delegation, kind, closed, year, page })
  return `${address}?${new URLSearchParams(kept.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))}`
}
