import { assessmentCrumbs } from '@/components/assessments/assessment-crumbs'
import { MarkingSheet } from '@/components/assessments/marking-sheet'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { PrintButton } from '@/components/ui/print-button'
import { getJudging } from '@/lib/queries/get-judging'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ assessmentId: string; unitId: string }> }

/** For whoever judges with a pen first: the items only, no mark of anybody. */
export default async function MarkingSheetPage({ params }: Props) {
  const { actor, data } = await read(getJudging, await params)
  const words = await currentWords()
  const { assessment, unit, items } = data
  const { markingSheet: said, assessmentJudging } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={assessmentCrumbs(assessment, words, {
        href: `/assessments/${assessment.id}/judging/${unit.unitId}`,
        label: fill(assessmentJudging.of, { unit: unit.name }),
      })}
      title={said.title}
      lead={said.lead}
      actions={items.length > 0 ? <PrintButton>{words.common.print}</PrintButton> : null}
    >
      {items.length === 0 ? (
        <EmptyState title={assessmentJudging.none} />
      ) : (
        <MarkingSheet
          assessment={assessment.name}
          unit={unit.name}
          items={items}
          congress={actor.congress.name}
          words={words}
        />
      )}
    </Shell>
  )
}
