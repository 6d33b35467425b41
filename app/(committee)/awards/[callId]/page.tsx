import { AwardActs } from '@/components/awards/award-acts'
import { AwardFacts } from '@/components/awards/award-facts'
import { awardTones } from '@/components/awards/award-tone'
import { CandidateLists } from '@/components/awards/candidate-lists'
import { ObjectionsCard } from '@/components/awards/objections-card'
import { Shell } from '@/components/shell/shell'
import { Badge } from '@/components/ui/badge'
import { PrintButton } from '@/components/ui/print-button'
import { getAward } from '@/lib/queries/get-award'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ callId: string }> }

export default async function AwardPage({ params }: Props) {
  const { actor, moment, data: call } = await read(getAward, (await params).callId)
  const words = await currentWords()
  const { awards } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/awards"
      crumbs={[{ href: '/awards', label: awards.title }]}
      title={call.name}
      actions={
        <>
          <Badge tone={awardTones[call.state]}>{awards.states[call.state]}</Badge>
          <PrintButton>{words.specialReports.paper.print}</PrintButton>
        </>
      }
    >
      <div className="grid lg:grid-rows-[auto_1fr] items-start gap-5 lg:has-[>aside:not(:empty)]:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="stack min-w-0">
          <AwardFacts call={call} today={moment.today} words={words} />
        </div>
        <aside className="stack no-print min-w-0 empty:hidden lg:col-start-2 lg:row-span-2">
          <AwardActs call={call} today={moment.today} words={words} />
        </aside>
        <div className="stack min-w-0 lg:col-start-1">
          <CandidateLists call={call} words={words} />
          <ObjectionsCard call={call} words={words} />
        </div>
      </div>
    </Shell>
  )
}
