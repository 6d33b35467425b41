import { notFound } from 'next/navigation'
import { PublicationCard, VersionsCard } from '@/components/performance/publication-card'
import { RollsCard } from '@/components/performance/rolls-card'
import { Shell } from '@/components/shell/shell'
import { getPerformanceYear } from '@/lib/queries/year-publications'
import { recordFilterSchema } from '@/lib/schemas/performance'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ year: string }> }

export default async function PerformanceYearPage({ params }: Props) {
  const { year } = recordFilterSchema.parse(await params)
  if (year === undefined) notFound()
  const { actor, data } = await read(getPerformanceYear, year)
  const words = await currentWords()
  const { desk } = words.performance
  return (
    <Shell
      actor={actor}
      words={words}
      current="/performance"
      crumbs={[{ href: '/performance', label: desk.title }]}
      title={fill(desk.yearTitle, { year })}
    >
      <PublicationCard of={data} words={words} />
      <VersionsCard of={data} words={words} />
      <RollsCard of={data} words={words} />
    </Shell>
  )
}
