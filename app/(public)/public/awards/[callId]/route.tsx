import { publicRoute } from '@/app/(public)/public/public-route'
import { PublicList } from '@/components/awards/public-list'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { type PublicAward, publicAward } from '@/lib/queries/public-award'
import { readOutside } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** 公示: for anybody, from the first day of the notice on. */
export const GET = publicRoute<{ callId: string }>(async ({ params: { callId }, words }) => {
  const award = await readOutside((tx, now) => publicAward(tx, now, callId))
  if (!award) return null
  const { public: said } = words.awards
  const { name, congress, decidedOn } = award
  return {
    title: name,
    lead: fill(decidedOn ? said.decidedLead : said.lead, { congress }),
    path: `/public/awards/${callId}`,
    above: [{ href: '/public/awards', label: said.title }],
    isFound: false,
    body: <Body award={award} words={words} />,
  }
})

function Body({ award, words }: { award: PublicAward; words: Words }) {
  const { awards, language } = words
  const { public: said, facts } = awards
  const { noticeFrom, noticeUntil, decidedOn, decisionNumber } = award
  const between = { from: dayText(noticeFrom, language), until: dayText(noticeUntil, language) }
  const decision = decidedOn && { day: dayText(decidedOn, language), number: decisionNumber }
  return (
    <>
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
    </>
  )
}
