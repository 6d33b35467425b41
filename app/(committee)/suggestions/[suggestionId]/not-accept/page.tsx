import { MovePage } from '@/components/office/move-page'
import { NotAcceptForm } from '@/components/office/not-accept-form'
import { getToNotAccept } from '@/lib/queries/intake-moves'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function NotAcceptPage({ params }: Props) {
  const { actor, data } = await read(getToNotAccept, (await params).suggestionId)
  const words = await currentWords()
  const { notAccept } = words.officeForms
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={notAccept.title} lead={notAccept.lead}>
      <NotAcceptForm suggestion={data} words={words.officeForms} intake={words.intake} form={formWords(words)} />
    </MovePage>
  )
}
