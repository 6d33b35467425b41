import { Card } from '@/components/ui/card'
import type { AssessmentView } from '@/lib/queries/get-assessment'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { AssessmentReasonForm } from './assessment-reason-form'

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
      <AssessmentReasonForm
        command="cancel-assessment"
        of={{ assessmentId: id }}
        look="danger"
        words={cancel}
        form={formWords(words)}
      />
    </Card>
  )
}
