import { ExportLinks } from '@/components/exports/export-links'
import { OutTable } from '@/components/publications/out-table'
import { PublicationTabs } from '@/components/publications/publication-tabs'
import type { Reasons } from '@/components/publications/publish-outcomes'
import { PublishTogether, type TogetherWords } from '@/components/publications/publish-together'
import { subjectText } from '@/components/publications/subject-text'
import { WaitingTable } from '@/components/publications/waiting-table'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { publicationRefusalStatuses } from '@/lib/domain/publication/refusals'
import { listPublications, type PublicationDesk } from '@/lib/queries/list-publications'
import { publicationFilterSchema } from '@/lib/schemas/publication-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PublicationsPage({ searchParams }: Props) {
  const filter = publicationFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(listPublications, filter)
  const words = await currentWords()
  const { publications, common } = words
  const isWaiting = filter.which === 'waiting'
  const page = data.waiting ?? data.out
  const total = data.counts[filter.which]
  const at = (place: string | null | undefined) =>
    place ? `/publications?${new URLSearchParams({ which: filter.which, page: place })}` : null
  return (
    <Shell actor={actor} words={words} current="/publications" title={publications.title} lead={publications.lead}>
      <PublicationTabs
        current={filter.which}
        counts={{ waiting: countText(data, 'waiting'), out: countText(data, 'out') }}
        words={words}
      />
      {page?.rows.length === 0 ? (
        <EmptyState title={isWaiting ? publications.noneWaiting : publications.noneOut} hint={publications.noneHint} />
      ) : null}
      <Waiting rows={data.waiting?.rows ?? []} today={moment.today} words={words} />
      {data.out && data.out.rows.length > 0 ? (
        <OutTable rows={data.out.rows} timeZone={actor.congress.timeZone} words={words} />
      ) : null}
      <ExportLinks list={isWaiting ? 'publications-waiting' : 'publications-out'} words={words} />
      <Pager
        shown={page?.rows.length ?? 0}
        total={total}
        totalIsMore={total >= data.countedTo}
        previous={at(page?.previous)}
        next={at(page?.next)}
        words={common}
      />
    </Shell>
  )
}

const countText = ({ counts, countedTo }: PublicationDesk, which: 'waiting' | 'out') =>
  counts[which] >= countedTo ? `${countedTo}+` : counts[which]

type WaitingProps = { rows: NonNullable<PublicationDesk['waiting']>['rows']; today: LocalDate; words: Words }

function Waiting({ rows, today, words }: WaitingProps) {
  if (rows.length === 0) return null
  const names = Object.fromEntries(rows.map((row) => [row.replyId, `${row.title}（${subjectText(row, words)}）`]))
  return (
    <PublishTogether names={names} words={togetherWords(words)}>
      <WaitingTable rows={rows} today={today} words={words} />
    </PublishTogether>
  )
}

/** The few that a row can be refused for, and not every refusal of the house. */
const reasonsIn = (refusals: Words['refusals']): Reasons =>
  Object.fromEntries(
    Object.keys(publicationRefusalStatuses).map((code) => [code, refusals[code as keyof Reasons]]),
  ) as Reasons

function togetherWords({ publications, common, language, refusals, errors }: Words): TogetherWords {
  const { together, fields, parts } = publications
  return { together, fields, parts, cancel: common.cancel, language, reasons: reasonsIn(refusals), errors }
}
