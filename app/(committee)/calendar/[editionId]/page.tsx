import { ChangesTable } from '@/components/calendar/changes-table'
import { EditionFacts } from '@/components/calendar/edition-facts'
import { MovesList } from '@/components/calendar/moves-list'
import { RecountCard } from '@/components/calendar/recount-card'
import { StretchesTable } from '@/components/calendar/stretches-table'
import { YearTable } from '@/components/calendar/year-table'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { getEdition } from '@/lib/queries/get-edition'
import { movesFilterSchema } from '@/lib/schemas/calendar'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ editionId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function EditionPage({ params, searchParams }: Props) {
  const filter = movesFilterSchema.parse(oneOfEach(await searchParams))
  const { editionId } = await params
  const { actor, data } = await read(getEdition, { editionId, ...filter })
  const words = await currentWords()
  const { calendar, language } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/deadlines"
      title={fill(calendar.edition.title, { year: data.year })}
      crumbs={[{ label: calendar.title, href: '/calendar' }]}
    >
      <EditionFacts view={data} timeZone={actor.congress.timeZone} words={words} />
      <RecountCard view={data} timeZone={actor.congress.timeZone} words={words} />
      <MovesList view={data} chosen={filter.purpose} words={words} />
      {data.changes && data.changes.length > 0 ? (
        <section className="stack">
          <h2 className="text-lg">{calendar.edition.changes}</h2>
          <ChangesTable changes={data.changes} words={calendar} language={language} />
        </section>
      ) : null}
      <StretchesTable days={data.days} words={calendar} language={language} />
      <Card title={calendar.edition.daysTitle}>
        <YearTable year={data.year} days={data.days} words={words} />
      </Card>
    </Shell>
  )
}
