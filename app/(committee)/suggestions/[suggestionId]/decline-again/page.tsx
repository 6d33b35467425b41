import { MovePage } from '@/components/office/move-page'
import { AfterRatingFacts } from '@/components/ratings/after-rating-card'
import { SaidForm } from '@/components/ratings/said-form'
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
      <SaidForm
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
