import { Card } from '@/components/ui/card'
import type { AssessmentView } from '@/lib/queries/get-assessment'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { CancelForm } from './cancel-form'

/** For the office, as long as there is no result. */
export function CancelCard({
  assessment: { id, state, missing },
  words,
}: {
  assessment: AssessmentView
  words: Words
}) {
  if (!missing || state === 'FROZEN' || state === 'CANCELLED') return null
  const { cancel } = words.assessments
  return (
    <Card title={cancel.title}>
      <p className="mb-3">{cancel.lead}</p>
      <CancelForm assessmentId={id} words={cancel} form={formWords(words)} />
    </Card>
  )
}
