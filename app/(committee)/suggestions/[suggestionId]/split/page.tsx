import { MovePage } from '@/components/office/move-page'
import { SplitForm } from '@/components/office/split-form'
import { Notice } from '@/components/ui/notice'
import { getToSplit } from '@/lib/queries/get-to-split'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function SplitPage({ params }: Props) {
  const { actor, data } = await read(getToSplit, (await params).suggestionId)
  const words = await currentWords()
  const { split } = words.merging
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={split.title} lead={split.lead}>
      {data.asks.length > 1 ? (
        <SplitForm suggestion={data} words={split} form={formWords(words)} />
      ) : (
        <Notice tone="warn">{fill(split.tooFew, { count: data.asks.length })}</Notice>
      )}
    </MovePage>
  )
}
