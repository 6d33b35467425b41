import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { DoorAnswersTable } from '@/components/stations/door-answers-table'
import { type DeskItem, DoorDesk } from '@/components/stations/door-desk'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import { type DoorItems, type DoorLine, listDoorItems } from '@/lib/queries/list-door-items'
import { type DoorFilter, doorFilterSchema, doorStates } from '@/lib/schemas/station-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DoorItemsPage({ searchParams }: Props) {
  const filter = doorFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listDoorItems, filter)
  const words = await currentWords()
  const { door } = words.stations
  return (
    <Shell
      actor={actor}
      words={words}
      current="/door-items"
      crumbs={[{ href: '/stations', label: words.stations.title }]}
      title={door.title}
      lead={door.lead}
    >
      <Tabs
        label={door.state}
        tabs={doorStates.map((state) => ({
          href: at({ ...filter, state, page: undefined }),
          label: door.states[state],
          current: state === filter.state,
          ...(state === filter.state ? { count: data.total } : {}),
        }))}
      />
      <Filters filter={filter} data={data} words={words} />
      {data.rows.length > 0 ? (
        <Items rows={data.rows} state={filter.state} timeZone={data.timeZone} words={words} />
      ) : (
        <EmptyState title={door.none} hint={door.noneHint} />
      )}
      <ExportLinks list="door-items" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        previous={data.previous && at({ ...filter, page: data.previous })}
        next={data.next && at({ ...filter, page: data.next })}
        words={words.common}
      />
    </Shell>
  )
}

type ItemsProps = { rows: readonly DoorLine[]; state: DoorFilter['state']; timeZone: string; words: Words }

function Items({ rows, state, timeZone, words }: ItemsProps) {
  if (state === 'TO_ANSWER') return <DoorAnswersTable rows={rows} timeZone={timeZone} words={words} />
  return (
    <DoorDesk
      items={rows.map((row) => itemOf(row, timeZone, words))}
      isSetAside={state === 'SET_ASIDE'}
      words={words.stations.door}
      form={formWords(words)}
    />
  )
}

function itemOf(row: DoorLine, timeZone: string, { stations: { door }, common, language }: Words): DeskItem {
  const facts = [
    row.station,
    instantText(row.sentAt, timeZone, language),
    row.place,
    row.gaveName ? door.residentGave : '',
    row.repeats > 0 ? fill(door.repeats, { count: row.repeats + 1 }) : '',
    row.reason ? `${door.reason}${common.labelColon}${row.reason}` : '',
  ]
  const signs = row.signs.map((sign) => door.signNames[sign]).join(common.listComma)
  return {
    id: row.id,
    text: row.text,
    facts: facts.filter(Boolean).join(' · '),
    signs: signs && `${door.signs}${common.labelColon}${signs}`,
    isSuspect: row.isSuspect,
  }
}

type FiltersProps = { filter: DoorFilter; data: DoorItems; words: Words }

function Filters({ filter: { state, station, suspect }, data, words: { stations, common } }: FiltersProps) {
  const places = data.stations.map(({ id, name }) => ({ value: id, label: name }))
  const suspects = (['1', '0'] as const).map((value) => ({ value, label: stations.door.suspects[value] }))
  return (
    <FilterBar
      action="/door-items"
      inUse={[station, suspect].filter(Boolean).length}
      words={common}
      kept={{ state }}
      first={
        <FilterSelects
          fields={[{ name: 'station', label: stations.station, options: places }] as const}
          chosen={{ station }}
          any={stations.door.anyStation}
        />
      }
    >
      <FilterSelects
        fields={[{ name: 'suspect', label: stations.door.suspect, options: suspects }] as const}
        chosen={{ suspect }}
        any={stations.door.any}
      />
    </FilterBar>
  )
}

function at(filter: DoorFilter): string {
  const kept = Object.entries(filter).filter(([, value]) => value) as [string, string][]
  return `/door-items?${new URLSearchParams(kept)}`
}
