import { ExtensionDecisionForm } from '@/components/assignments/extension-decision-form'
import { ExtensionHistory } from '@/components/assignments/extension-history'
import { ExtensionLimits } from '@/components/assignments/extension-limits'
import { MovePage } from '@/components/office/move-page'
import { Card } from '@/components/ui/card'
import { getExtensionsToDecide } from '@/lib/queries/get-extension'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function DecideExtensionPage({ params }: Props) {
  const { actor, moment, data } = await read(getExtensionsToDecide, (await params).suggestionId)
  const words = await currentWords()
  const { extension } = words.assignment
  const [{ suggestion, text }] = data
  return (
    <MovePage
      actor={actor}
      words={words}
      suggestion={{ ...suggestion, numberText: text.numberText }}
      title={extension.decideTitle}
      lead={extension.decideLead}
    >
      {data.map((view) => (
        <Card key={view.assignment.id} title={fill(extension.requestOf, { unit: view.assignment.unitName })}>
          <ExtensionHistory asked={view.asked} words={words} />
          <ExtensionLimits view={view} today={moment.today} words={words} />
          {view.proposed === view.requested ? null : (
            <p className="mb-3">
              {fill(extension.movedOn, {
                asked: dayText(view.requested, words.language),
                day: dayText(view.proposed, words.language),
              })}
            </p>
          )}
          <ExtensionDecisionForm
            assignmentId={view.assignment.id}
            suggestionId={suggestion.id}
            requested={view.proposed}
            latest={view.latest}
            words={extension}
            form={formWords(words)}
          />
        </Card>
      ))}
    </MovePage>
  )
}
