import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { ExtensionForm } from '@/components/assignments/extension-form'
import { ExtensionHistory } from '@/components/assignments/extension-history'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { getExtension } from '@/lib/queries/get-extension'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { basisText } from '@/lib/wording/basis-text'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function ExtensionPage({ params }: Props) {
  const { actor, moment, data } = await read(getExtension, (await params).assignmentId)
  const words = await currentWords()
  const { extension } = words.assignment
  const { assignment, suggestion, asked, latest, basis, moves } = data
  const facts = {
    day: dayText(latest, words.language),
    basis: basisText(basis, words.deadlines),
  }
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
      {moves.includes('askExtension') ? (
        <Card>
          <div className="mb-5">
            <DefinitionList
              items={[
                { term: extension.current, value: dayText(assignment.dueOn, words.language) },
                { term: extension.latest, value: fill(extension.latestValue, facts) },
              ]}
            />
          </div>
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
