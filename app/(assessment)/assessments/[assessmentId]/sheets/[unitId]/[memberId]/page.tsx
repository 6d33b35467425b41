import { EvidenceLists } from '@/components/assessments/evidence-lists'
import { evidenceWords } from '@/components/assessments/evidence-words'
import { SheetForm } from '@/components/assessments/sheet-form'
import { SheetReadings } from '@/components/assessments/sheet-readings'
import { SheetScans } from '@/components/assessments/sheet-scans'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getMarkingSheet, type SheetToEnter } from '@/lib/queries/get-marking-sheet'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ assessmentId: string; unitId: string; memberId: string }> }

/** One sheet, read by one person: nothing else of the marking is on this page. */
export default async function MarkingSheetEntryPage({ params }: Props) {
  const { actor, moment, data: view } = await read(getMarkingSheet, await params)
  const words = await currentWords()
  const said = words.markingSheets
  const { assessment, unit, member } = view
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[
        { href: `/assessments/${assessment.id}`, label: assessment.name },
        { href: `/assessments/${assessment.id}/sheets`, label: said.title },
      ]}
      title={fill(said.of, { member: member.name, unit: unit.name })}
      lead={fill(said.ofLead, { assessment: assessment.name })}
      width="reading"
    >
      <Standing view={view} words={words} />
      <SheetReadings view={view} words={words} />
      {view.mayEnter ? (
        <>
          <Scans view={view} words={words} />
          <Card title={said.title}>
            <SheetForm
              view={view}
              today={moment.today}
              words={said}
              judging={words.assessmentJudging}
              form={formWords(words)}
            />
          </Card>
        </>
      ) : null}
    </Shell>
  )
}

function Standing({ view: { isOwnGroup, isUnderWay, state, dispute }, words }: { view: SheetToEnter; words: Words }) {
  const said = words.markingSheets
  if (isOwnGroup) return <Notice tone="warn">{said.ownGroup}</Notice>
  if (!isUnderWay && state !== 'IN') return <Notice>{said.notUnderWay}</Notice>
  return (
    <>
      {state === 'DIFFERENT' ? null : <Notice tone={state === 'IN' ? 'good' : 'info'}>{said.told[state]}</Notice>}
      {dispute ? <Notice tone="warn">{fill(said.disputed, { reason: dispute })}</Notice> : null}
    </>
  )
}

function Scans({ view: { assessment, unit, member, scans }, words }: { view: SheetToEnter; words: Words }) {
  const said = words.markingSheets
  return (
    <Card title={said.scans}>
      <p className="text-ink-soft">{said.scansHint}</p>
      {scans.length === 0 ? <p className="my-2">{said.noScans}</p> : null}
      <EvidenceLists suggestions={[]} files={scans} words={words.selfAssessment} />
      <SheetScans
        of={{ assessmentId: assessment.id, unitId: unit.unitId, memberId: member.memberId }}
        words={{ ...evidenceWords(words), files: { ...words.selfAssessment.files, ...said.files } }}
      />
    </Card>
  )
}
