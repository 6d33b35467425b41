import { publicRoute } from '@/app/(public)/public/public-route'
import { PublicYearCard } from '@/components/performance/public-year-card'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { type PublicYear, publicDelegate } from '@/lib/queries/public-delegates'
import { readOutside } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, termText } from '@/lib/wording/formats'

/** What anybody may read of one delegate at this moment. */
export const GET = publicRoute<{ delegateId: string }>(async ({ params: { delegateId }, words }) => {
  const years = await readOutside((tx, now) => publicDelegate(tx, now, delegateId))
  const [newest] = years ?? []
  if (!years || !newest) return null
  const { title } = words.performance.public
  return {
    title: newest.page.name,
    description: `${title}：${newest.page.name}`,
    path: `/public/delegates/${delegateId}`,
    above: [{ href: '/public/delegates', label: title }],
    body: (
      <>
        <Card>
          <DefinitionList items={factsOf(newest, words)} />
        </Card>
        {years.map((year) => (
          <PublicYearCard key={year.page.year} year={year} words={words} />
        ))}
      </>
    ),
  }
})

function factsOf({ page, congress }: PublicYear, { performance, delegates, language }: Words) {
  const { public: said } = performance
  const { delegation, term, from, to } = page
  const since = dayText(from, language)
  const mandate = to
    ? fill(delegates.between, { from: since, to: dayText(to, language) })
    : fill(delegates.since, { from: since })
  return [
    { term: said.delegation, value: delegation ?? performance.noDelegation },
    { term: said.term, value: `${congress} ${termText(term, language)}` },
    { term: said.mandate, value: mandate },
  ]
}
