import { HandleAgainForm } from '@/components/office/handle-again-form'
import { MovePage } from '@/components/office/move-page'
import { Notice } from '@/components/ui/notice'
import { getToHandleAgain } from '@/lib/queries/get-to-handle-again'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function HandleAgainPage({ params }: Props) {
  const { actor, data } = await read(getToHandleAgain, (await params).suggestionId)
  const words = await currentWords()
  const { officeForms, handlingAgain, ratings, states } = words
  const { handleAgain } = officeForms
  return (
    <MovePage
      actor={actor}
      words={words}
      suggestion={data}
      title={handleAgain.title}
      lead={handlingAgain.again.confirmLead}
    >
      {data.rating ? (
        <Notice>
          {fill(handlingAgain.again.rated, {
            attitude: states.rating[data.rating.attitude],
            process: data.rating.process ? states.rating[data.rating.process] : ratings.notAsked,
            result: states.rating[data.rating.result],
          })}
        </Notice>
      ) : null}
      <HandleAgainForm
        suggestion={{ id: data.id, units: data.units, handlers: data.handlers }}
        words={{
          assign: officeForms.assign,
          handleAgain,
          reason: officeForms.reason,
          hint: handlingAgain.again.reasonHint,
        }}
        roles={states.assignmentRole}
        form={formWords(words)}
      />
    </MovePage>
  )
}
