import { EditReportForm } from '@/components/annual-reports/edit-form'
import { NumbersToUse } from '@/components/annual-reports/numbers-to-use'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { typedOf } from '@/lib/domain/annual-report/labels'
import { type ReportSection, reportSections } from '@/lib/domain/annual-report/report'
import { getAnnualReportToEdit } from '@/lib/queries/get-annual-report'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { numberLabels } from '@/lib/wording/report-labels'

type Props = { params: Promise<{ reportId: string }> }

export default async function EditAnnualReportPage({ params }: Props) {
  const { actor, data: report } = await read(getAnnualReportToEdit, (await params).reportId)
  const words = await currentWords()
  const { annualReports } = words
  const labels = numberLabels(report.numbers, words)
  const typed = Object.fromEntries(
    reportSections.map((section) => [section, typedOf(report.text, section, labels)]),
  ) as Record<ReportSection, string>
  return (
    <Shell
      actor={actor}
      words={words}
      current="/annual-reports"
      crumbs={[
        { href: '/annual-reports', label: annualReports.title },
        { href: `/annual-reports/${report.id}`, label: report.title },
      ]}
      title={annualReports.edit.title}
    >
      <Notice>{annualReports.edit.lead}</Notice>
      <Card>
        <EditReportForm
          reportId={report.id}
          saved={{ version: report.version, title: report.title, ...typed }}
          keys={Object.fromEntries([...labels].map(([key, label]) => [label, key]))}
          words={{ edit: annualReports.edit, sections: annualReports.sections }}
          form={formWords(words)}
        />
      </Card>
      <NumbersToUse numbers={Object.values(report.numbers)} labels={labels} words={words} />
    </Shell>
  )
}
