import { marksWords } from '@/components/ratings/marks-words'
import { RatingChangeForm } from '@/components/ratings/rating-change-form'
import { Shell } from '@/components/shell/shell'
import { getToChangeRating } from '@/lib/queries/get-to-rate'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function ChangeRatingPage({ params }: Props) {
  const { actor, data } = await read(getToChangeRating, (await params).suggestionId)
  const words = await currentWords()
  const { change } = words.ratings
  return (
    <Shell
      actor={actor}
      words={words}
      current="/my-suggestions"
      crumbs={[{ href: `/suggestions/${data.id}`, label: data.title }]}
      title={change.title}
      lead={change.lead}
      width="reading"
    >
      <RatingChangeForm
        suggestionId={data.id}
        asks={data.asks}
        marks={data.marks}
        words={marksWords(words)}
        form={formWords(words)}
      />
    </Shell>
  )
}
