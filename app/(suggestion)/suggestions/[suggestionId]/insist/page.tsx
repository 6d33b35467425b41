import { ReasonForm } from '@/components/office/reason-form'
import { AfterRatingFacts } from '@/components/ratings/after-rating-card'
import { Shell } from '@/components/shell/shell'
import { getToInsist } from '@/lib/queries/get-to-rate'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function InsistPage({ params }: Props) {
  const { actor, data } = await read(getToInsist, (await params).suggestionId)
  const words = await currentWords()
  const told = words.handlingAgain.again.insist
  return (
    <Shell
      actor={actor}
      words={words}
      current="/my-suggestions"
      crumbs={[{ href: `/suggestions/${data.id}`, label: data.title }]}
      title={told.title}
      lead={told.lead}
      width="reading"
    >
      <AfterRatingFacts after={data} words={words} />
      <ReasonForm
        command="insist-on-again"
        suggestionId={data.id}
        label={words.officeForms.reason}
        submit={told.submit}
        form={formWords(words)}
      />
    </Shell>
  )
}
