import { PromiseActs } from '@/components/commitments/promise-acts'
import { PromiseFacts } from '@/components/commitments/promise-facts'
import { PromiseClaims, PromiseProgress } from '@/components/commitments/promise-history'
import { PromisePictures } from '@/components/commitments/promise-pictures'
import { PromiseSlips } from '@/components/commitments/promise-slips'
import { Shell } from '@/components/shell/shell'
import { getCommitment } from '@/lib/queries/get-commitment'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ commitmentId: string }> }

export default async function CommitmentPage({ params }: Props) {
  const { actor, moment, data } = await read(getCommitment, (await params).commitmentId)
  const words = await currentWords()
  const { commitments } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/commitments"
      title={commitments.page.title}
      lead={data.suggestion.title}
      width="reading"
      crumbs={[{ href: '/commitments', label: commitments.title }]}
    >
      <PromiseFacts commitment={data} today={moment.today} words={words} />
      <PromisePictures commitment={data} timeZone={actor.congress.timeZone} words={words} />
      <PromiseActs commitment={data} words={words} />
      <PromiseSlips commitment={data} words={words} />
      <PromiseClaims commitment={data} words={words} />
      <PromiseProgress commitment={data} words={words} />
    </Shell>
  )
}
