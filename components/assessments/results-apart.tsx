import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { ResultsView } from '@/lib/queries/get-results'
import type { Words } from '@/lib/wording/catalogue'
import { standingText } from '@/lib/wording/fairness-text'

/** With the reason, so that nobody takes it for the lowest band. */
export function ResultsApart({ view, words }: { view: ResultsView; words: Words }) {
  const { fairness, states } = words
  if (view.apart.length === 0) return null
  return (
    <Card title={fairness.apart}>
      <DataTable
        caption={fairness.apartCaption}
        rows={view.apart}
        rowKey={({ unitId }) => unitId}
        columns={[
          {
            key: 'name',
            header: fairness.unit,
            heads: true,
            cell: ({ unitId, name }) => ({ href: `/assessments/${view.assessment.id}/units/${unitId}`, text: name }),
          },
          { key: 'kind', header: fairness.kind, fit: 'tight', cell: ({ kind }) => states.unitKind[kind] },
          {
            key: 'reason',
            header: fairness.reason,
            cell: (unit) => standingText(unit, view.scheme.minimumItems, words),
          },
        ]}
      />
    </Card>
  )
}
