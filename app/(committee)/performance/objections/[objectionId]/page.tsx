import { AnswerObjectionForm } from '@/components/performance/answer-objection-form'
import { occasionName } from '@/components/performance/occasion-name'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { getObjection } from '@/lib/queries/attendance-objections'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ objectionId: string }> }

export default async function ObjectionPage({ params }: Props) {
  const { actor, data } = await read(getObjection, (await params).objectionId)
  const words = await currentWords()
  const { desk, objection, presences, unrecorded, when } = words.performance
  const link = `/delegates/${data.delegateId}/record?year=${data.on.slice(0, 4)}`
  return (
    <Shell
      actor={actor}
      words={words}
      current="/performance"
      crumbs={[{ href: '/performance', label: desk.title }]}
      title={objection.answerTitle}
      lead={objection.lead}
      width="reading"
    >
      <Card>
        <DefinitionList
          items={[
            { term: objection.by, value: <a href={link}>{data.delegate}</a> },
            { term: objection.occasion, value: occasionName(data, words) },
            { term: when, value: dayText(data.on, words.language) },
            { term: objection.recorded, value: data.recorded ? presences[data.recorded] : unrecorded },
            { term: objection.claimed, value: objection.claims[data.claimed] },
            { term: objection.reason, value: <span className="written">{data.reason}</span> },
            ...(data.outcome
              ? [
                  { term: objection.outcome, value: objection.outcomes[data.outcome] },
                  { term: objection.answer, value: data.answer },
                ]
              : []),
          ]}
        />
      </Card>
      {data.outcome ? null : (
        <Card>
          <AnswerObjectionForm objectionId={data.id} words={objection} form={formWords(words)} />
        </Card>
      )}
    </Shell>
  )
}
