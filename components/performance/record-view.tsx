import { ButtonLink } from '@/components/ui/button'
import { FilterBar } from '@/components/ui/filter-bar'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { SelectField } from '@/components/ui/select-field'
import type { PerformanceView } from '@/lib/queries/get-performance'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { AttendanceCard } from './attendance-card'
import { EntriesCard } from './entries-card'
import { ListCard } from './list-card'
import { MeasuresCard } from './measures-card'
import { ObjectionsCard } from './objections-card'
import { recordAddress, sheetAddress } from './record-addresses'

/** 履职档案 of one delegate in one year: what became of things before how many they were. */
export function RecordView({ view, words }: { view: PerformanceView; words: Words }) {
  return (
    <>
      <YearChoice view={view} words={words} />
      <Announcement view={view} words={words} />
      <ListCard view={view} words={words} />
      <MeasuresCard from="suggestions" view={view} words={words} />
      <MeasuresCard from="promises" view={view} words={words} />
      <MeasuresCard from="ratings" view={view} words={words} />
      <MeasuresCard from="contacts" view={view} words={words} />
      <MeasuresCard from="signatures" view={view} words={words} />
      <AttendanceCard view={view} words={words} />
      <MeasuresCard from="occasions" view={view} words={words} />
      <MeasuresCard from="voices" view={view} words={words} />
      <EntriesCard view={view} words={words} />
      <ObjectionsCard objections={view.objections} words={words} />
    </>
  )
}

export function RecordActions({ view, words: { performance, common } }: { view: PerformanceView; words: Words }) {
  return (
    <>
      {view.isOwn ? (
        <ButtonLink look="main" href="/delegate/record/new">
          {performance.entry.add}
        </ButtonLink>
      ) : null}
      <ButtonLink href={sheetAddress(view, 'docx')}>{performance.print}</ButtonLink>
      <ButtonLink href={sheetAddress(view, 'xlsx')}>{performance.sheet}</ButtonLink>
      <PrintButton>{common.print}</PrintButton>
    </>
  )
}

export const recordLead = ({ delegate, year }: PerformanceView, { performance }: Words): string =>
  fill(performance.lead, { delegation: delegate.delegation ?? performance.noDelegation, year })

function YearChoice({ view, words }: { view: PerformanceView; words: Words }) {
  const { performance, common } = words
  const years = view.years.map((year) => ({ value: String(year), label: fill(performance.desk.yearLink, { year }) }))
  return (
    <FilterBar
      action={recordAddress(view)}
      inUse={0}
      words={common}
      first={<SelectField label={performance.year} name="year" options={years} defaultValue={String(view.year)} />}
    />
  )
}

/** While the year is on its way out. */
function Announcement({ view, words }: { view: PerformanceView; words: Words }) {
  const { publication } = words.performance
  const { record, year } = view
  if (!view.publication) return null
  const { state, lookUntil, publishOn } = view.publication
  const said =
    state === 'LOOKED_OVER' || state === 'READY'
      ? fill(publication.toDelegate, { year, day: dayText(lookUntil, words.language) })
      : `${publication.title}：${fill(publication.on, { day: dayText(publishOn ?? lookUntil, words.language) })}`
  return (
    <Notice tone="info" title={said}>
      <p>{fill(publication.atDelegate, { led: record.counts.accepted })}</p>
      {state === 'PUBLISHED' ? <a href={`/public/delegates/${view.delegate.id}`}>{publication.see}</a> : null}
    </Notice>
  )
}
