import { AssessmentFacts } from '@/components/assessments/assessment-facts'
import { AssessmentSteps } from '@/components/assessments/assessment-steps'
import { assessmentTones } from '@/components/assessments/assessment-tones'
import { CancelCard } from '@/components/assessments/cancel-card'
import { FreezeCard } from '@/components/assessments/freeze-card'
import { GroupCards } from '@/components/assessments/group-cards'
import { NextStep } from '@/components/assessments/next-step'
import { resultsAddress } from '@/components/assessments/results-filter'
import { SelfStandingCard } from '@/components/assessments/self-standing-card'
import { Shell } from '@/components/shell/shell'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import type { AssessmentState } from '@/lib/domain/assessment/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type AssessmentView, getAssessment } from '@/lib/queries/get-assessment'
import { selfStanding } from '@/lib/queries/self-standing'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

const judged: readonly AssessmentState[] = ['JUDGED', 'CHECKED', 'FROZEN']

/** As long as the units may object there is nothing to freeze, and no button that could only be refused. */
const isChecked = ({ state, objectUntil }: AssessmentView, today: LocalDate) =>
  state === 'CHECKED' && objectUntil !== null && today > objectUntil

type Props = { params: Promise<{ assessmentId: string }> }

export default async function AssessmentPage({ params }: Props) {
  const { actor, moment, data: assessment } = await read(getAssessment, (await params).assessmentId)
  const { data: standing } = await read(selfStanding, assessment.id)
  const words = await currentWords()
  const { title, kinds, states } = words.assessments
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[{ href: '/assessments', label: title }]}
      title={assessment.name}
      actions={
        <>
          {assessment.seesJudging && judged.includes(assessment.state) ? (
            <ButtonLink href={`/assessments/${assessment.id}/judging`}>{words.assessmentJudging.list.title}</ButtonLink>
          ) : null}
          {assessment.seesAll ? (
            <ButtonLink href={resultsAddress(assessment.id)}>{words.fairness.open}</ButtonLink>
          ) : null}
        </>
      }
    >
      <p className="cluster">
        <Badge tone="plain">{kinds[assessment.kind]}</Badge>
        <Badge tone={assessmentTones[assessment.state]}>{states[assessment.state]}</Badge>
      </p>
      <AssessmentSteps state={assessment.state} words={words} />
      <NextStep assessment={assessment} today={moment.today} words={words} />
      <AssessmentFacts assessment={assessment} words={words} />
      <SelfStandingCard assessment={assessment} units={standing} words={words} />
      {assessment.isOffice && isChecked(assessment, moment.today) ? (
        <FreezeCard assessment={assessment} words={words} />
      ) : null}
      <GroupCards assessment={assessment} words={words} />
      <CancelCard assessment={assessment} words={words} />
    </Shell>
  )
}
