import { maximumText } from '@/components/assessments/claim-text'
import { CorrectForm } from '@/components/assessments/correct-form'
import { evidenceWords } from '@/components/assessments/evidence-words'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getToCorrect } from '@/lib/queries/get-corrections'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ assessmentId: string; unitId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function CorrectUnitPage({ params, searchParams }: Props) {
  const { item: asked } = oneOfEach(await searchParams)
  const { actor, data: view } = await read(getToCorrect, { ...(await params), itemKey: asked ?? null })
  const words = await currentWords()
  const { assessmentCorrections: said, selfAssessment } = words
  const { assessment, unit, item } = view
  const at = `/assessments/${assessment.id}/units/${unit.unitId}`
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[
        { href: `/assessments/${assessment.id}`, label: assessment.name },
        { href: at, label: fill(words.assessmentResults.title, { unit: unit.name }) },
      ]}
      title={fill(said.page, { unit: unit.name })}
      lead={fill(said.lead, { assessment: assessment.name })}
      width="reading"
    >
      {view.mayCorrect ? null : <Notice>{said.notOpen}</Notice>}
      {view.mayCorrect && item ? (
        <Card
          title={fill(said.form, { item: item.name })}
          aside={<span className="text-ink-soft">{maximumText(item, selfAssessment)}</span>}
        >
          <CorrectForm
            key={item.key}
            view={view}
            item={item}
            words={said}
            said={selfAssessment}
            evidence={evidenceWords(words)}
            form={formWords(words)}
          />
        </Card>
      ) : null}
      {view.mayCorrect ? (
        <Card title={said.choose}>
          <p className="mb-2 text-ink-soft">{said.chooseHint}</p>
          <ul className="space-y-1">
            {view.items.map(({ key, name }) => (
              <li key={key}>
                <a
                  className="inline-flex min-h-11 items-center"
                  href={`${at}/correct?item=${encodeURIComponent(key)}`}
                  aria-current={key === item?.key ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </Shell>
  )
}
