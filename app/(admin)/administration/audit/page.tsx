import { EventsTable } from '@/components/administration/events-table'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { DateField, TextField } from '@/components/ui/text-field'
import { eventTypes } from '@/lib/domain/events'
import { type Events, listEvents } from '@/lib/queries/list-events'
import { type EventFilter, eventFilterSchema } from '@/lib/schemas/administration-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { auditSentence } from '@/lib/wording/timeline-sentence'

const address = '/administration/audit'
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AuditPage({ searchParams }: Props) {
  const filter = eventFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listEvents, filter)
  const words = await currentWords()
  const { events } = words.administration
  return (
    <Shell
      actor={actor}
      words={words}
      current={address}
      title={events.title}
      actions={<ButtonLink href={at(filter, { verify: '1' })}>{events.verify}</ButtonLink>}
    >
      {data.verified ? <Outcome verified={data.verified} words={words} /> : null}
      <Filters filter={filter} words={words} />
      {data.rows.length > 0 ? (
        <EventsTable rows={data.rows} timeZone={actor.congress.timeZone} words={words} />
      ) : (
        <EmptyState title={words.common.nothingFound} hint={words.common.nothingFoundHint} />
      )}
      <ExportLinks list="events" filter={{ ...filter, before: undefined, verify: undefined }} words={words} />
      {data.next ? (
        <nav aria-label={words.common.pages} className="cluster">
          <ButtonLink href={at(filter, { before: String(data.next) })} rel="next">
            {events.next}
          </ButtonLink>
        </nav>
      ) : null}
    </Shell>
  )
}

function Outcome({ verified, words }: { verified: NonNullable<Events['verified']>; words: Words }) {
  const { events } = words.administration
  const { broken, head } = verified
  if (!broken) return <Notice tone="good">{fill(events.whole, { events: verified.events, head })}</Notice>
  const reason = events.reasons[broken.reason]
  return <Notice tone="bad">{fill(events.broken, { sequence: broken.sequence, reason })}</Notice>
}

function Filters({ filter, words }: { filter: EventFilter; words: Words }) {
  const { events } = words.administration
  const inUse = [filter.q, filter.type, filter.from, filter.to].filter(Boolean).length
  const first = <TextField label={events.search} name="q" type="search" defaultValue={filter.q} />
  return (
    <FilterBar action={address} inUse={inUse} words={words.common} first={first}>
      <SelectField
        label={events.type}
        name="type"
        blank={events.anyType}
        defaultValue={filter.type}
        options={eventTypes.map((type) => ({ value: type, label: auditSentence({ type, data: {} }, words) }))}
      />
      <DateField label={events.from} name="from" defaultValue={filter.from} />
      <DateField label={events.to} name="to" defaultValue={filter.to} />
    </FilterBar>
  )
}

function at({ q, type, from, to }: EventFilter, more: Record<string, string>): string {
  const asked = Object.entries({ q, type, from, to, ...more })
  return `${address}?${new URLSearchParams(asked.filter((entry): entry is [string, string] => Boolean(entry[1])))}`
}
