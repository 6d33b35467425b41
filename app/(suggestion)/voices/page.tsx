import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import { filtersInUse, voicesAddress } from '@/components/voices/voice-address'
import { VoiceFilters } from '@/components/voices/voice-filters'
import { VoiceTable } from '@/components/voices/voice-table'
import { type Actor, delegationsOf, holds, isStaff, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import { listVoices, type VoicePage } from '@/lib/queries/list-voices'
import { type VoiceFilter, voiceFilterSchema } from '@/lib/schemas/voice'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function VoicesPage({ searchParams }: Props) {
  const filter = voiceFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(listVoices, filter)
  const words = await currentWords()
  const { voicePages, common } = words
  const at = (place: string | null) => place && voicesAddress({ ...filter, page: place })
  return (
    <Shell actor={actor} words={words} current="/voices" {...headingFor(actor, words)}>
      {isOnlyUnit(actor) ? null : <Tabs label={voicePages.views.label} tabs={tabsOf(filter, data.counts, words)} />}
      <VoiceFilters filter={filter} thisYear={yearOf(moment.today)} words={words} />
      {data.rows.length > 0 ? (
        <VoiceTable rows={data.rows} today={moment.today} words={words} />
      ) : (
        <NothingThere filter={filter} actor={actor} words={words} />
      )}
      <ExportLinks list="voices" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        totalIsMore={data.totalIsMore}
        previous={at(data.previous)}
        next={at(data.next)}
        words={common}
      />
    </Shell>
  )
}

const watches = (actor: Actor) => isStaff(actor) || delegationsOf(actor).length > 0 || holds(actor, 'COMMITTEE_LEADER')
const isOnlyUnit = (actor: Actor) => !watches(actor) && mandatesOf(actor).length === 0

/** The same list is another's inbox, a unit's work and a delegate's own. */
function headingFor(actor: Actor, { voicePages }: Words) {
  const enter = (label: string) => (
    <ButtonLink look="main" href="/voices/new">
      {label}
    </ButtonLink>
  )
  if (isStaff(actor) || delegationsOf(actor).length > 0)
    return { title: voicePages.title, lead: voicePages.lead, actions: enter(voicePages.enter) }
  if (watches(actor)) return { title: voicePages.title, lead: voicePages.lead }
  if (mandatesOf(actor).length > 0)
    return { title: voicePages.ownTitle, lead: voicePages.ownLead, actions: enter(voicePages.raise) }
  return unitsOf(actor).length > 0
    ? { title: voicePages.unitTitle, lead: voicePages.unitLead }
    : { title: voicePages.title, lead: voicePages.lead }
}

function tabsOf(filter: VoiceFilter, counts: VoicePage['counts'], { voicePages: { views } }: Words) {
  const isOpen = filter.view === 'all' && filter.state === 'OPEN'
  const of = (more: Partial<VoiceFilter>) => voicesAddress({ year: filter.year, ...more })
  return [
    { href: of({}), label: views.all, current: filter.view === 'all' && !isOpen },
    { href: of({ state: 'OPEN' }), label: views.open, count: counts.open, current: isOpen },
    { href: of({ view: 'overdue' }), label: views.overdue, count: counts.overdue, current: filter.view === 'overdue' },
    { href: of({ view: 'untold' }), label: views.untold, count: counts.untold, current: filter.view === 'untold' },
  ]
}

function NothingThere({ filter, actor, words }: { filter: VoiceFilter; actor: Actor; words: Words }) {
  const { voicePages, common } = words
  if (filtersInUse(filter) > 0 || filter.view !== 'all')
    return <EmptyState title={common.nothingFound} hint={common.nothingFoundHint} />
  return isOnlyUnit(actor) ? (
    <EmptyState title={voicePages.unitNone} />
  ) : (
    <EmptyState title={voicePages.none} hint={voicePages.noneHint} />
  )
}
