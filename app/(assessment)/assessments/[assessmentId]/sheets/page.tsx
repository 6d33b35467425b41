import { assessmentCrumbs, judgingCrumb } from '@/components/assessments/assessment-crumbs'
import { SheetsTable } from '@/components/assessments/sheets-table'
import { Shell } from '@/components/shell/shell'
import { Notice } from '@/components/ui/notice'
import { listMarkingSheets } from '@/lib/queries/get-marking-sheet'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ assessmentId: string }> }

export default async function MarkingSheetsPage({ params }: Props) {
  const { actor, data: view } = await read(listMarkingSheets, (await params).assessmentId)
  const words = await currentWords()
  const said = words.markingSheets
  const { id, name } = view.assessment
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={assessmentCrumbs({ id, name }, words, judgingCrumb({ id, name }, words))}
      title={said.title}
      lead={said.lead}
    >
      {view.isUnderWay ? null : <Notice>{said.notUnderWay}</Notice>}
      <SheetsTable view={view} words={words} />
    </Shell>
  )
}
