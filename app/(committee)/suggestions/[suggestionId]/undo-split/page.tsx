import { MovePage } from '@/components/office/move-page'
import { ReasonForm } from '@/components/office/reason-form'
import { Parts } from '@/components/suggestions/split-card'
import { Card } from '@/components/ui/card'
import { getToUndoSplit } from '@/lib/queries/get-to-split'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function UndoSplitPage({ params }: Props) {
  const { actor, data } = await read(getToUndoSplit, (await params).suggestionId)
  const words = await currentWords()
  const { undoSplit } = words.merging
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={undoSplit.title} lead={undoSplit.lead}>
      <Card title={undoSplit.parts}>
        <Parts parts={data.split?.parts ?? []} words={words} />
      </Card>
      <ReasonForm
        command="undo-split"
        suggestionId={data.id}
        label={words.officeForms.reason}
        hint={words.officeForms.reasonHint}
        submit={undoSplit.submit}
        form={formWords(words)}
      />
    </MovePage>
  )
}
