import { assessmentCrumbs, judgingCrumb } from '@/components/assessments/assessment-crumbs'
import { JudgingOfUnit } from '@/components/assessments/judging-of-unit'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { getJudging } from '@/lib/queries/get-judging'
import { getSelfAssessment } from '@/lib/queries/get-self-assessment'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ assessmentId: string; unitId: string }>
  searchParams: Promise<{ item?: string | string[] }>
}

export default async function JudgingPage({ params, searchParams }: Props) {
  const of = await params
  const { item } = await searchParams
  const { actor, data } = await read(getJudging, of)
  const { data: self } = await read(getSelfAssessment, of)
  const words = await currentWords()
  const said = words.assessmentJudging
  const { id, name } = data.assessment
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={assessmentCrumbs({ id, name }, words, judgingCrumb({ id, name }, words))}
      title={fill(said.of, { unit: data.unit.name })}
      lead={said.lead}
      actions={
        data.items.length > 0 ? (
          <ButtonLink href={`/assessments/${id}/judging/${data.unit.unitId}/sheet`}>
            {words.markingSheet.open}
          </ButtonLink>
        ) : null
      }
    >
      <JudgingOfUnit view={data} self={self} chosen={typeof item === 'string' ? item : undefined} words={words} />
    </Shell>
  )
}
