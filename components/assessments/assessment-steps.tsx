import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type AssessmentState, assessmentStates } from '@/lib/domain/assessment/workflow'
import type { Words } from '@/lib/wording/catalogue'

const way = assessmentStates.filter((state) => state !== 'CANCELLED')

/** The steps in their order, and which of them it stands at. */
export function AssessmentSteps({ state, words }: { state: AssessmentState; words: Words }) {
  const { steps, states } = words.assessments
  const place = way.indexOf(state as (typeof way)[number])
  if (place < 0) return null
  return (
    <Card title={steps.title}>
      <ol className="flex flex-wrap gap-x-6 gap-y-2">
        {way.map((one, order) => (
          <li key={one} className="flex items-center gap-2" aria-current={order === place ? 'step' : undefined}>
            <span className={order === place ? 'font-semibold' : ''}>{`${order + 1}. ${states[one]}`}</span>
            {order === place ? <Badge tone="info">{steps.now}</Badge> : null}
            {order < place ? <Badge tone="good">{steps.done}</Badge> : null}
          </li>
        ))}
      </ol>
    </Card>
  )
}
