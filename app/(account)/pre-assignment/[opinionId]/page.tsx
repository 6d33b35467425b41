import { plannedText } from '@/components/pre-assignment/asked-table'
import { OpinionForm } from '@/components/pre-assignment/opinion-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { getOpinion } from '@/lib/queries/get-opinion'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ opinionId: string }> }

export default async function OpinionPage({ params }: Props) {
  const { actor, data } = await read(getOpinion, (await params).opinionId)
  const words = await currentWords()
  const { preAssignment, language } = words
  const { opinion, numberText, title, planned, part, isOpen } = data
  const facts = [
    ...(numberText ? [{ term: preAssignment.number, value: numberText }] : []),
    { term: preAssignment.planned, value: plannedText([...planned], words) },
    ...(part ? [{ term: preAssignment.part, value: part }] : []),
    { term: preAssignment.answerBy, value: dayText(opinion.answerBy, language) },
  ]
  return (
    <Shell
      actor={actor}
      words={words}
      title={preAssignment.form.title}
      lead={title}
      width="reading"
      crumbs={[{ href: '/pre-assignment', label: preAssignment.title }]}
    >
      <DefinitionList items={facts} />
      <Card title={preAssignment.text}>
        <p className="written">{[data.situation, data.analysis].filter(Boolean).join('\n\n')}</p>
        <ol className="mt-3 list-decimal pl-6">
          {data.asks.map((ask) => (
            <li key={ask}>{ask}</li>
          ))}
        </ol>
        <a href={`/suggestions/${opinion.suggestionId}`}>{preAssignment.whole}</a>
      </Card>
      {isOpen ? (
        <Card title={preAssignment.form.title}>
          <p className="mb-3 text-ink-soft">{preAssignment.form.until}</p>
          <OpinionForm
            opinionId={opinion.id}
            given={{ answer: opinion.answer, reason: data.reason, proposedUnitId: data.proposedUnitId }}
            units={data.units.filter(({ id }) => id !== opinion.unitId)}
            answers={opinion.party === 'DELEGATE' ? preAssignment.delegateAnswers : preAssignment.answers}
            words={preAssignment.form}
            form={formWords(words)}
          />
        </Card>
      ) : (
        <Notice tone="warn">{opinion.answer ? preAssignment.answers[opinion.answer] : preAssignment.over}</Notice>
      )}
    </Shell>
  )
}
