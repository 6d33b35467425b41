import { ExportLinks } from '@/components/exports/export-links'
import { ChangesTable } from '@/components/ratings/changes-table'
import { deskLines } from '@/components/ratings/desk-lines'
import { Shell } from '@/components/shell/shell'
import { WaitingList } from '@/components/suggestions/waiting-list'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { daysAfterContact } from '@/lib/domain/rating/change'
import { ratingDesk } from '@/lib/queries/rating-desk'
import { ratingDeskFilterSchema } from '@/lib/schemas/handling-again'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RatingsPage({ searchParams }: Props) {
  const { actor, moment, data } = await read(ratingDesk, ratingDeskFilterSchema.parse(oneOfEach(await searchParams)))
  const words = await currentWords()
  const { desk } = words.handlingAgain
  const lines = deskLines(data, moment.today, words)
  const nothing = [lines.again, lines.papers, lines.pressed, lines.silent].every(({ length }) => length === 0)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/ratings"
      title={desk.title}
      lead={desk.lead}
      actions={<ButtonLink href="/rechecks">{desk.toRechecks}</ButtonLink>}
    >
      {nothing ? <EmptyState title={desk.nothing} hint={desk.nothingHint} /> : null}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <WaitingList title={desk.again} tone="warn" lines={lines.again} />
        <WaitingList title={desk.pressed} tone="bad" lines={lines.pressed} />
        <WaitingList title={desk.papers} tone="info" lines={lines.papers} />
        <WaitingList title={desk.silent} tone="info" lines={lines.silent} />
      </div>
      <Card title={desk.changes}>
        {data.changes.rows.length === 0 ? (
          <p className="text-ink-soft">{desk.changesNone}</p>
        ) : (
          <ChangesTable changes={data.changes.rows} days={daysAfterContact} words={words} />
        )}
      </Card>
      <ExportLinks list="rating-changes" words={words} />
      <Pager
        shown={data.changes.rows.length}
        previous={pageAddress(data.changes.previous)}
        next={pageAddress(data.changes.next)}
        words={words.common}
      />
    </Shell>
  )
}

const pageAddress = (page: string | null): string | null => page && `/ratings?${new URLSearchParams({ page })}`
