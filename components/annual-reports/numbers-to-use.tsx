import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { ReportNumber } from '@/lib/domain/annual-report/report'
import type { Words } from '@/lib/wording/catalogue'
import { reportNote } from '@/lib/wording/report-notes'

type NumbersToUseProps = {
  numbers: readonly ReportNumber[]
  labels: ReadonlyMap<string, string>
  words: Words
}

/** What may be put into the text, to be copied as it stands. */
export function NumbersToUse({ numbers, labels, words }: NumbersToUseProps) {
  const { edit } = words.annualReports
  return (
    <Card title={edit.choose}>
      <p className="mb-3">{edit.chooseLead}</p>
      <details>
        <summary className="min-h-11 content-center">{edit.show}</summary>
        <DataTable
          caption={edit.choose}
          captionIsSaid
          rows={numbers}
          rowKey={({ key }) => key}
          columns={[
            { key: 'label', header: edit.key, heads: true, cell: ({ key }) => `【${labels.get(key)}】` },
            { key: 'formula', header: edit.formula, cell: (number) => reportNote(number, words).formula },
          ]}
        />
      </details>
    </Card>
  )
}
