import { assessmentCrumbs } from '@/components/assessments/assessment-crumbs'
import { evidenceWords } from '@/components/assessments/evidence-words'
import { ObjectForm } from '@/components/assessments/object-form'
import { ObjectionsCard } from '@/components/assessments/objections-card'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { PrintButton } from '@/components/ui/print-button'
import { getUnitObjections } from '@/lib/queries/get-unit-objections'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ assessmentId: string; unitId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function UnitObjectionsPage({ params, searchParams }: Props) {
  const { actor, moment, data: view } = await read(getUnitObjections, await params)
  const { item } = oneOfEach(await searchParams)
  const words = await currentWords()
  const { objections: said } = words.selfAssessment
  const { assessment, unit, items, mayObject } = view
  const isOut = assessment.state === 'CHECKED' || assessment.state === 'FROZEN'
  const list = {
    href: `/assessments/${assessment.id}/units/${unit.unitId}`,
    label: fill(words.assessmentResults.title, { unit: unit.name }),
  }
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={assessmentCrumbs(assessment, words, ...(isOut ? [list] : []))}
      title={said.title}
      lead={fill(said.formLead, { unit: unit.name, assessment: assessment.name })}
      actions={<PrintButton>{words.common.print}</PrintButton>}
      width="reading"
    >
      <ObjectionsCard view={view} today={moment.today} words={words} />
      {mayObject ? (
        <Card title={said.formTitle} id="object">
          <ObjectForm
            view={view}
            itemKey={items.some(({ key }) => key === item) ? (item ?? '') : ''}
            words={said}
            evidence={evidenceWords(words)}
            form={formWords(words)}
          />
        </Card>
      ) : null}
    </Shell>
  )
}
