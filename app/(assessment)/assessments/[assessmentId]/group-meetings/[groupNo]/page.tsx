import { assessmentCrumbs } from '@/components/assessments/assessment-crumbs'
import { MeetingRecord } from '@/components/assessments/meeting-record'
import { UnitOfMeeting } from '@/components/assessments/unit-of-meeting'
import { Shell } from '@/components/shell/shell'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { getGroupMeeting } from '@/lib/queries/get-group-meeting'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ assessmentId: string; groupNo: string }>
  searchParams: Promise<{ unit?: string | string[]; item?: string | string[] }>
}

export default async function GroupMeetingPage({ params, searchParams }: Props) {
  const { actor, data: view, moment } = await read(getGroupMeeting, await params)
  const { unit, item } = await searchParams
  const words = await currentWords()
  const { groupMeetings: said } = words
  const { assessment, groupNo } = view
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={assessmentCrumbs(assessment, words)}
      title={fill(said.of, { group: groupNo })}
      lead={said.lead}
      actions={<PrintButton>{words.common.print}</PrintButton>}
    >
      <MeetingRecord view={view} today={moment.today} words={words} />
      {view.kept > 0 ? <Notice>{fill(said.kept, { count: view.kept })}</Notice> : null}
      {view.units.map((one) => (
        <UnitOfMeeting
          key={one.unitId}
          unit={one}
          at={`/assessments/${assessment.id}/group-meetings/${groupNo}`}
          of={{ assessmentId: assessment.id, unitId: one.unitId }}
          chosen={one.unitId === unit ? item : undefined}
          words={words}
        />
      ))}
    </Shell>
  )
}
