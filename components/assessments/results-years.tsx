import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { ShownRate } from '@/lib/domain/assessment/fairness/rate'
import type { TotalInterval } from '@/lib/domain/assessment/fairness/total-interval'
import { type Then, type UnitOverYears, yearlyRates } from '@/lib/domain/assessment/fairness/year-over-year'
import type { ResultsView } from '@/lib/queries/get-results'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { percentText, pointsText } from '@/lib/wording/points-text'

/** Only where an earlier year has a result; points only where both years have the same scheme. */
export function ResultsYears({ view, words }: { view: ResultsView; words: Words }) {
  const { fairness } = words
  const { earlier, scheme } = view
  if (!earlier) return <EmptyState title={fairness.noEarlier} />
  const schemes = { before: earlier.schemeName, now: scheme.name }
  const rates = yearlyRates.map((key) => ({
    ...{ key, header: fairness.rateNames[key], cell: ({ rates: of }: UnitOverYears) => ratesText(of[key], words) },
  }))
  return (
    <Card title={fill(fairness.years, { year: earlier.year })}>
      <p>{earlier.isSameScheme ? fairness.sameScheme : fill(fairness.otherScheme, schemes)}</p>
      <p className="text-ink-soft">{fairness.yearsMethod}</p>
      <DataTable
        caption={fairness.yearsCaption}
        rows={earlier.units}
        rowKey={({ unitId }) => unitId}
        columns={[
          { key: 'name', header: fairness.unit, heads: true, cell: ({ name }) => name },
          ...(earlier.isSameScheme ? [totalColumn(words)] : []),
          ...rates,
        ]}
      />
    </Card>
  )
}

const totalColumn = (words: Words): Column<UnitOverYears> => ({
  key: 'total',
  header: words.fairness.points,
  cell: ({ total }) => (total ? totalsText(total, words) : words.fairness.changes.NOT_COMPARED),
})

const totalsText = ({ before, now, change }: Then<TotalInterval>, { fairness }: Words): string =>
  fill(fairness.thenNow, {
    ...{ before: pointsText(before.total), now: pointsText(now.total), change: fairness.changes[change] },
  })

function ratesText({ before, now, change }: Then<ShownRate>, { fairness }: Words): string {
  const short = ({ counted, base, of }: ShownRate) =>
    of
      ? fill(fairness.shortRate, { counted, base, rate: percentText(of.rate) })
      : fill(fairness.shortCount, { counted, base })
  return fill(fairness.thenNow, { before: short(before), now: short(now), change: fairness.changes[change] })
}
