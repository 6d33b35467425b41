import { SupervisionForm } from '@/components/chasing/supervision-form'
import { MovePage } from '@/components/office/move-page'
import { getToSupervise } from '@/lib/queries/get-to-supervise'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function SupervisePage({ params }: Props) {
  const { actor, data } = await read(getToSupervise, (await params).suggestionId)
  const words = await currentWords()
  const { acts, supervise } = words.chasing
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={supervise.title} lead={supervise.lead}>
      <SupervisionForm suggestionId={data.id} units={data.units} words={{ acts, supervise }} form={formWords(words)} />
    </MovePage>
  )
}
