import { AssignForm } from '@/components/office/assign-form'
import { MovePage } from '@/components/office/move-page'
import { ProposedUnits } from '@/components/routing/proposed-units'
import { Notice } from '@/components/ui/notice'
import { getToAssign } from '@/lib/queries/office-moves'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function AssignPage({ params }: Props) {
  const { actor, data } = await read(getToAssign, (await params).suggestionId)
  const words = await currentWords()
  const { assign } = words.officeForms
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={assign.title} lead={assign.lead}>
      {data.wishedUnit ? <Notice>{fill(assign.wished, { unit: data.wishedUnit.name })}</Notice> : null}
      <ProposedUnits units={data.proposed} words={words} />
      <AssignForm suggestion={data} words={assign} roles={words.states.assignmentRole} form={formWords(words)} />
    </MovePage>
  )
}
