import { WriteReportForm } from '@/components/annual-reports/write-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { getToWriteAnnualReport } from '@/lib/queries/list-annual-reports'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

export default async function NewAnnualReportPage() {
  const { actor, data } = await read(getToWriteAnnualReport, null)
  const words = await currentWords()
  const { annualReports, board } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/annual-reports"
      crumbs={[{ href: '/annual-reports', label: annualReports.title }]}
      title={annualReports.new}
      lead={annualReports.newLead}
    >
      {data.years.length > 0 ? (
        <Card>
          <WriteReportForm
            years={data.years}
            words={{ write: annualReports.write, kinds: annualReports.kinds, topics: annualReports.topics }}
            form={formWords(words)}
          />
        </Card>
      ) : (
        <EmptyState title={board.noSuggestions} />
      )}
    </Shell>
  )
}
