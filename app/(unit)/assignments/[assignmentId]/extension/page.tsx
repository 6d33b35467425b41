import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { ExtensionForm } from '@/components/assignments/extension-form'
import { ExtensionHistory } from '@/components/assignments/extension-history'
import { ExtensionLimits } from '@/components/assignments/extension-limits'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getExtension } from '@/lib/queries/get-extension'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function ExtensionPage({ params }: Props) {
  const { actor, moment, data } = await read(getExtension, (await params).assignmentId)
  const words = await currentWords()
  const { extension } = words.assignment
  const { assignment, suggestion, asked, latest, moves, barred } = data
  return (
    <AssignmentFrame
      actor={actor}
      today={moment.today}
      view={data}
      words={words}
      title={extension.title}
      lead={extension.lead}
      move="askExtension"
    >
      {moves.includes('askExtension') && barred ? (
        <Notice tone="warn" title={extension.barredTitle}>
          <p>{fill(words.refusals[barred], { dueOn: dayText(assignment.dueOn, words.language) })}</p>
          <p>{extension.remains[barred]}</p>
        </Notice>
      ) : null}
      {moves.includes('askExtension') && !barred ? (
        <Card>
          <ExtensionLimits view={data} today={moment.today} words={words} />
          <ExtensionForm
            assignmentId={assignment.id}
            suggestionId={suggestion.id}
            dueOn={assignment.dueOn}
            latest={latest}
            words={extension}
            form={formWords(words)}
          />
        </Card>
      ) : null}
      {asked.length > 0 ? (
        <Card title={extension.history}>
          <ExtensionHistory asked={asked} words={words} />
        </Card>
      ) : null}
    </AssignmentFrame>
  )
}
