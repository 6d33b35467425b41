import { MovePage } from '@/components/office/move-page'
import { ReasonForm } from '@/components/office/reason-form'
import { Notice } from '@/components/ui/notice'
import { getToHandleAgain } from '@/lib/queries/office-moves'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function HandleAgainPage({ params }: Props) {
  const { actor, data } = await read(getToHandleAgain, (await params).suggestionId)
  const words = await currentWords()
  const { handleAgain } = words.officeForms
  const marks = words.states.rating
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={handleAgain.title} lead={handleAgain.lead}>
      {data.rating ? (
        <Notice>
          {fill(handleAgain.rated, { attitude: marks[data.rating.attitude], result: marks[data.rating.result] })}
        </Notice>
      ) : null}
      <ReasonForm
        command="handle-suggestion-again"
        suggestionId={data.id}
        submit={handleAgain.submit}
        words={words.officeForms}
        form={formWords(words)}
      />
    </MovePage>
  )
}
