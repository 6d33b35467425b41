import { AnswerObjectionForm } from '@/components/assessments/answer-objection-form'
import { maximumText } from '@/components/assessments/claim-text'
import { ObjectionEntry } from '@/components/assessments/objection-entry'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { getAssessmentObjection } from '@/lib/queries/get-assessment-objection'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ objectionId: string }> }

export default async function AnswerObjectionPage({ params }: Props) {
  const { actor, moment, data: view } = await read(getAssessmentObjection, (await params).objectionId)
  const words = await currentWords()
  const { selfAssessment } = words
  const { objections: said } = selfAssessment
  const { assessment, objection, item, isOpen } = view
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[
        { href: `/assessments/${assessment.id}`, label: assessment.name },
        { href: `/assessments/${assessment.id}/objections`, label: said.deskTitle },
      ]}
      title={`${objection.unit} · ${item.name}`}
      lead={[maximumText(item, selfAssessment), item.note].filter(Boolean).join(' · ')}
      width="reading"
    >
      <Card title={said.deskLink}>
        <ObjectionEntry objection={objection} today={moment.today} words={words} />
      </Card>
      {isOpen ? (
        <Card title={said.answerTitle}>
          <AnswerObjectionForm view={view} words={said} form={formWords(words)} />
        </Card>
      ) : null}
    </Shell>
  )
}
