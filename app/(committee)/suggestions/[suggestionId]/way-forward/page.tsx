import { MovePage } from '@/components/office/move-page'
import { AfterRatingFacts } from '@/components/ratings/after-rating-card'
import { WayForwardForm } from '@/components/ratings/way-forward-form'
import { getToTakeWay } from '@/lib/queries/get-to-rate'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function WayForwardPage({ params }: Props) {
  const { actor, moment, data } = await read(getToTakeWay, (await params).suggestionId)
  const words = await currentWords()
  const { forward } = words.handlingAgain
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={forward.title} lead={forward.lead}>
      <AfterRatingFacts after={data} words={words} />
      <WayForwardForm suggestionId={data.id} today={moment.today} words={words.handlingAgain} form={formWords(words)} />
    </MovePage>
  )
}
