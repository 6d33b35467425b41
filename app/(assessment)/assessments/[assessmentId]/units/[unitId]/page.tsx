import { assessmentCrumbs } from '@/components/assessments/assessment-crumbs'
import { ComparisonCard } from '@/components/assessments/comparison-card'
import { CorrectionsCard } from '@/components/assessments/corrections-card'
import { FrozenCard } from '@/components/assessments/frozen-card'
import { ItemScores } from '@/components/assessments/item-scores'
import { ResultHead } from '@/components/assessments/result-head'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { PrintButton } from '@/components/ui/print-button'
import { getAssessmentResult } from '@/lib/queries/get-assessment-result'
import { getComparison } from '@/lib/queries/get-comparison'
import { getCorrections } from '@/lib/queries/get-corrections'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ assessmentId: string; unitId: string }> }

/** 得分清单: every score opens, down to the suggestions and what happened to them. */
export default async function UnitResultPage({ params }: Props) {
  const { assessmentId, unitId } = await params
  const { actor, data: view } = await read(getAssessmentResult, { assessmentId, unitId })
  const { data: comparison } = await read(getComparison, { assessmentId, unitId })
  const corrections = view.opensObjections ? (await read(getCorrections, { assessmentId, unitId })).data : null
  const words = await currentWords()
  const { assessmentPictures, assessmentResults } = words
  const at = `/assessments/${assessmentId}/units/${unitId}`
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={assessmentCrumbs(view, words)}
      title={fill(assessmentResults.title, { unit: view.result.name })}
      actions={
        <>
          {view.opensObjections ? (
            <ButtonLink href={`${at}/objections`}>{words.selfAssessment.objections.title}</ButtonLink>
          ) : null}
          <ButtonLink href={`${at}/year`}>{assessmentPictures.open}</ButtonLink>
          <PrintButton>{words.common.print}</PrintButton>
        </>
      }
    >
      <ResultHead view={view} words={words} />
      {comparison ? <ComparisonCard view={comparison} words={words} /> : null}
      {corrections ? <CorrectionsCard view={corrections} at={at} words={words} /> : null}
      <ItemScores view={view} words={words} />
      {view.frozen ? <FrozenCard frozen={view.frozen} words={assessmentResults.frozen} /> : null}
    </Shell>
  )
}
