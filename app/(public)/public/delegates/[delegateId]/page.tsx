import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublicYearCard } from '@/components/performance/public-year-card'
import { PublicFrame } from '@/components/public/public-frame'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { publicDelegate } from '@/lib/queries/public-delegates'
import { currentWords } from '@/lib/web/current-words'
import { readPublic } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { dayText, termText } from '@/lib/wording/formats'

type Props = { params: Promise<{ delegateId: string }> }

export const metadata: Metadata = { robots: { index: true, follow: true } }

/** What anybody may read of one delegate at this moment. */
export default async function PublicDelegatePage({ params }: Props) {
  const { delegateId } = await params
  const years = await readPublic((tx, now) => publicDelegate(tx, now, delegateId))
  const [newest] = years ?? []
  if (!years || !newest) notFound()
  const words = await currentWords()
  const { performance, delegates, language } = words
  const { public: said } = performance
  const { name, delegation, term, from, to } = newest.page
  const since = dayText(from, language)
  const mandate = to
    ? fill(delegates.between, { from: since, to: dayText(to, language) })
    : fill(delegates.since, { from: since })
  return (
    <PublicFrame title={name} back={[{ href: '/public/delegates', label: said.back }]} words={words}>
      <Card>
        <DefinitionList
          items={[
            { term: said.delegation, value: delegation ?? performance.noDelegation },
            { term: said.term, value: `${newest.congress} ${termText(term, language)}` },
            { term: said.mandate, value: mandate },
          ]}
        />
      </Card>
      {years.map((year) => (
        <PublicYearCard key={year.page.year} year={year} words={words} />
      ))}
    </PublicFrame>
  )
}
