import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublicList } from '@/components/awards/public-list'
import { PublicFrame } from '@/components/public/public-frame'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { publicAward } from '@/lib/queries/public-award'
import { currentWords } from '@/lib/web/current-words'
import { readPublic } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ callId: string }> }

export const metadata: Metadata = { robots: { index: false, follow: true } }

/** 公示: for anybody, from the first day of the notice on. */
export default async function PublicAwardPage({ params }: Props) {
  const { callId } = await params
  const award = await readPublic((tx, now) => publicAward(tx, now, callId))
  if (!award) notFound()
  const words = await currentWords()
  const { awards, language } = words
  const { public: said, facts } = awards
  const { congress, noticeFrom, noticeUntil, decidedOn, decisionNumber } = award
  const between = { from: dayText(noticeFrom, language), until: dayText(noticeUntil, language) }
  const decision = decidedOn && { day: dayText(decidedOn, language), number: decisionNumber }
  return (
    <PublicFrame
      title={award.name}
      lead={fill(decidedOn ? said.decidedLead : said.lead, { congress })}
      back={[{ href: '/public/awards', label: said.toList }]}
      words={words}
    >
      <PublicList award={award} words={words} />
      <Card>
        <DefinitionList
          items={[
            { term: said.period, value: fill(facts.between, between) },
            { term: said.basis, value: award.basis },
            { term: said.decidingBody, value: award.decidingBody },
            ...(decision ? [{ term: said.decision, value: fill(facts.decided, decision) }] : []),
          ]}
        />
        <p className="mt-3">{award.today > noticeUntil ? said.over : said.objections}</p>
      </Card>
    </PublicFrame>
  )
}
