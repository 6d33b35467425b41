import { MovePage } from '@/components/office/move-page'
import { marksWords } from '@/components/ratings/marks-words'
import { RatingCorrectionForm } from '@/components/ratings/rating-correction-form'
import { Tabs } from '@/components/ui/tabs'
import { getToCorrectRating } from '@/lib/queries/get-to-rate'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ suggestionId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function CorrectRatingPage({ params, searchParams }: Props) {
  const { actor, moment, data } = await read(getToCorrectRating, (await params).suggestionId)
  const { rating } = oneOfEach(await searchParams)
  const words = await currentWords()
  const { correct } = words.ratings
  const keyed = data.ratings.map((one) => ({ key: `${one.round}.${one.delegateId}`, one }))
  const chosen = keyed.find(({ key }) => key === rating) ?? keyed.at(-1)
  const address = (key: string) => `/suggestions/${data.id}/correct-rating?${new URLSearchParams({ rating: key })}`
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={correct.title} lead={correct.lead}>
      <Tabs
        label={correct.which}
        tabs={keyed.map(({ key, one: { round, name } }) => ({
          href: address(key),
          label: fill(correct.whose, { round, name }),
          current: key === chosen?.key,
        }))}
      />
      {chosen ? (
        <RatingCorrectionForm
          key={chosen.key}
          suggestionId={data.id}
          asks={data.asks}
          rating={chosen.one}
          today={moment.today}
          words={marksWords(words)}
          form={formWords(words)}
        />
      ) : null}
    </MovePage>
  )
}
