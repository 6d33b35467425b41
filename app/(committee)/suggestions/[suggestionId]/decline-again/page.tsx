import { MovePage } from '@/components/office/move-page'
import { ReasonForm } from '@/components/office/reason-form'
import { AfterRatingFacts } from '@/components/ratings/after-rating-card'
import { getToDeclineAgain } from '@/lib/queries/get-to-rate'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function DeclineAgainPage({ params }: Props) {
  const { actor, data } = await read(getToDeclineAgain, (await params).suggestionId)
  const words = await currentWords()
  const { decline } = words.handlingAgain.again
  const { reason, reasonHint } = words.officeForms
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={decline.title} lead={decline.lead}>
      <AfterRatingFacts after={data} words={words} />
      <ReasonForm
        command="decline-again"
        suggestionId={data.id}
        label={reason}
        hint={reasonHint}
        submit={decline.submit}
        form={formWords(words)}
      />
    </MovePage>
  )
}
