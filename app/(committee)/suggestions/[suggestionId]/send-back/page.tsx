import { MovePage } from '@/components/office/move-page'
import { ReasonForm } from '@/components/office/reason-form'
import { getToSendBack } from '@/lib/queries/office-moves'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function SendBackPage({ params }: Props) {
  const { actor, data } = await read(getToSendBack, (await params).suggestionId)
  const words = await currentWords()
  const { sendBack } = words.officeForms
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={sendBack.title} lead={sendBack.lead}>
      <ReasonForm
        command="send-back-suggestion"
        suggestionId={data.id}
        label={words.officeForms.reason}
        hint={words.officeForms.reasonHint}
        submit={sendBack.submit}
        form={formWords(words)}
      />
    </MovePage>
  )
}
