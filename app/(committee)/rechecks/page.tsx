import { ExportLinks } from '@/components/exports/export-links'
import { DrawForm } from '@/components/ratings/draw-form'
import { RechecksTable } from '@/components/ratings/rechecks-table'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { listRechecks } from '@/lib/queries/list-rechecks'
import { ratingDeskFilterSchema } from '@/lib/schemas/handling-again'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RechecksPage({ searchParams }: Props) {
  const { actor, data } = await read(listRechecks, ratingDeskFilterSchema.parse(oneOfEach(await searchParams)))
  const words = await currentWords()
  const { rechecks, desk } = words.handlingAgain
  const { rows, previous, next } = data.entries
  return (
    <Shell
      actor={actor}
      words={words}
      current="/ratings"
      crumbs={[{ href: '/ratings', label: desk.title }]}
      title={rechecks.title}
      lead={rechecks.lead}
    >
      {data.mayDraw && data.years.length > 0 ? (
        <Card title={rechecks.draw}>
          <DrawForm years={data.years} words={rechecks} form={formWords(words)} />
        </Card>
      ) : null}
      {data.draws.length === 0 ? <EmptyState title={rechecks.none} hint={rechecks.noneHint} /> : null}
      {data.draws.map(({ id, drawnOn, ...draw }) => (
        <p key={id} className="text-ink-soft text-sm">
          {fill(rechecks.drawn, { ...draw, day: dayText(drawnOn, words.language) })}
        </p>
      ))}
      {rows.length > 0 ? <RechecksTable rows={rows} mayCall={data.mayDraw} words={words} /> : null}
      <ExportLinks list="rechecks" words={words} />
      <Pager shown={rows.length} previous={pageAddress(previous)} next={pageAddress(next)} words={words.common} />
    </Shell>
  )
}

const pageAddress = (page: string | null): string | null => page && `/rechecks?${new URLSearchParams({ page })}`
