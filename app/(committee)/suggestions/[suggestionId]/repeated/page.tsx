import { RepeatedBefore } from '@/components/likeness/repeated-before'
import { MovePage } from '@/components/office/move-page'
import { getToMarkRepeated } from '@/lib/queries/get-to-mark-repeated'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function RepeatedPage({ params }: Props) {
  const { actor, data } = await read(getToMarkRepeated, (await params).suggestionId)
  const words = await currentWords()
  const { repeated } = words.merging
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={repeated.title} lead={repeated.lead}>
      <RepeatedBefore suggestionId={data.id} like={data.like} words={words} />
    </MovePage>
  )
}
