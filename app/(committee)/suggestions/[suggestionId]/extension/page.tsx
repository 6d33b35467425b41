import { ExtensionDecisionForm } from '@/components/assignments/extension-decision-form'
import { ExtensionHistory } from '@/components/assignments/extension-history'
import { MovePage } from '@/components/office/move-page'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { getExtensionsToDecide } from '@/lib/queries/get-extension'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { basisText } from '@/lib/wording/basis-text'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function DecideExtensionPage({ params }: Props) {
  const { actor, data } = await read(getExtensionsToDecide, (await params).suggestionId)
  const words = await currentWords()
  const { extension } = words.assignment
  const [{ suggestion, text }] = data
  const day = (value: string) => dayText(value, words.language)
  return (
    <MovePage
      actor={actor}
      words={words}
      suggestion={{ ...suggestion, numberText: text.numberText }}
      title={extension.decideTitle}
      lead={extension.decideLead}
    >
      {data.map(({ assignment, asked, requested, latest, basis }) => (
        <Card key={assignment.id} title={fill(extension.requestOf, { unit: assignment.unitName })}>
          <ExtensionHistory asked={asked} words={words} />
          <div className="my-5">
            <DefinitionList
              items={[
                { term: extension.current, value: day(assignment.dueOn) },
                {
                  term: extension.latest,
                  value: fill(extension.latestValue, { day: day(latest), basis: basisText(basis, words.deadlines) }),
                },
              ]}
            />
          </div>
          <ExtensionDecisionForm
            assignmentId={assignment.id}
            suggestionId={suggestion.id}
            requested={requested}
            latest={latest}
            words={extension}
            form={formWords(words)}
          />
        </Card>
      ))}
    </MovePage>
  )
}
