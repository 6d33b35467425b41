import { Shell } from '@/components/shell/shell'
import { InstructionList } from '@/components/special-reports/instruction-list'
import { ReportActs } from '@/components/special-reports/report-acts'
import { ReportPaper } from '@/components/special-reports/report-paper'
import { reportTones } from '@/components/special-reports/report-tone'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PrintButton } from '@/components/ui/print-button'
import { Timeline } from '@/components/ui/timeline'
import { isStaff, unitsOf } from '@/lib/domain/access/actor'
import { getSpecialReport, type ReportView } from '@/lib/queries/get-special-report'
import { reportActSchema } from '@/lib/schemas/special-report'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { happeningLines } from '@/lib/wording/happening-lines'
import { reportNumber } from '@/lib/wording/report-number'

type Props = {
  params: Promise<{ reportId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SpecialReportPage({ params, searchParams }: Props) {
  const { actor, moment, data: report } = await read(getSpecialReport, (await params).reportId)
  const words = await currentWords()
  const { specialReports } = words
  const act = reportActSchema.parse(oneOfEach(await searchParams).act)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/special-reports"
      crumbs={[{ href: '/special-reports', label: specialReports.title }]}
      title={reportNumber(report) || specialReports.paper.label}
      lead={report.title}
      actions={
        <>
          <ButtonLink href={`/api/downloads/special-reports/${report.id}`}>{specialReports.paper.docx}</ButtonLink>
          <PrintButton>{specialReports.paper.print}</PrintButton>
        </>
      }
    >
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="stack">
          <ReportPaper report={report} congress={actor.congress.name} words={words} />
          <InstructionList report={report} today={moment.today} units={unitsOf(actor)} words={words} />
        </div>
        <aside className="stack no-print">
          <p>
            <Badge tone={reportTones[report.state]}>{specialReports.states[report.state]}</Badge>
          </p>
          <ReportActs report={report} act={act} today={moment.today} isOffice={isStaff(actor)} words={words} />
          <Closing report={report} words={words} />
          <Happenings report={report} timeZone={actor.congress.timeZone} words={words} />
        </aside>
      </div>
    </Shell>
  )
}

function Closing({ report: { closedOn, closingWords }, words }: { report: ReportView; words: Words }) {
  const { closing } = words.specialReports
  if (!closedOn) return null
  return (
    <Card title={closing.title}>
      <p>{fill(closing.sentence, { day: dayText(closedOn, words.language), words: closingWords })}</p>
    </Card>
  )
}

function Happenings({ report, timeZone, words }: { report: ReportView; timeZone: string; words: Words }) {
  if (report.happenings.length === 0) return null
  return (
    <Card title={words.specialReports.happenings}>
      <Timeline items={happeningLines(report.happenings, timeZone, words)} />
    </Card>
  )
}
