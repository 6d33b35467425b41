import { CameBack } from '@/components/annual-reports/came-back'
import { LegalCard } from '@/components/annual-reports/legal-card'
import { numberAddress } from '@/components/annual-reports/number-address'
import { AnnualReportActs } from '@/components/annual-reports/report-acts'
import {
  AdviceCard,
  DifferencesCard,
  DownloadsCard,
  FactsCard,
  HappeningsCard,
} from '@/components/annual-reports/report-cards'
import { ReportNotes, ReportText } from '@/components/annual-reports/report-text'
import { Shell } from '@/components/shell/shell'
import { PrintButton } from '@/components/ui/print-button'
import { getAnnualReport } from '@/lib/queries/get-annual-report'
import { annualReportActSchema } from '@/lib/schemas/annual-report'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = {
  params: Promise<{ reportId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function AnnualReportPage({ params, searchParams }: Props) {
  const { actor, moment, data: view } = await read(getAnnualReport, (await params).reportId)
  const words = await currentWords()
  const { annualReports } = words
  const act = annualReportActSchema.parse(oneOfEach(await searchParams).act)
  const { timeZone } = actor.congress
  const { report } = view
  return (
    <Shell
      actor={actor}
      words={words}
      current="/annual-reports"
      crumbs={[{ href: '/annual-reports', label: annualReports.title }]}
      title={report.title}
      actions={<PrintButton>{annualReports.downloads.print}</PrintButton>}
    >
      <CameBack view={view} timeZone={timeZone} words={words} />
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="stack">
          <ReportText title={report.title} read={view.read} words={words} />
          <ReportNotes read={view.read} addressOf={(number) => numberAddress(report.year, number)} words={words} />
        </div>
        <aside className="stack no-print">
          <FactsCard view={view} now={moment.now} timeZone={timeZone} words={words} />
          <AnnualReportActs view={view} act={act} words={words} />
          <AdviceCard view={view} words={words} />
          <DifferencesCard view={view} words={words} />
          <LegalCard view={view} today={moment.today} words={words} />
          <DownloadsCard view={view} words={words} />
          <HappeningsCard view={view} timeZone={timeZone} words={words} />
        </aside>
      </div>
    </Shell>
  )
}
