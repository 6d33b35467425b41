import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { ComparedUnit } from '@/lib/domain/assessment/fairness/compared-unit'
import type { ResultsView } from '@/lib/queries/get-results'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { Rate } from './rate'

const shown = [
  'repliedInTime',
  'metConfirmed',
  'satisfiedFirst',
  'satisfiedFinal',
  'solvedConfirmedRate',
  'promisesKept',
] as const satisfies readonly (keyof Words['fairness']['rateNames'])[]

/** Each rate with what it is out of; the first and the final rating in columns of their own. */
export function ResultsRates({ view, words }: { view: ResultsView; words: Words }) {
  const { fairness } = words
  const columns: Column<ComparedUnit>[] = shown.map((key) => ({
    key,
    header: fairness.rateNames[key],
    cell: ({ rates }) => <Rate rate={rates[key]} words={words} />,
  }))
  const compared = view.units.filter(({ standing }) => standing === 'COMPARED')
  if (compared.length === 0) return <EmptyState title={fairness.noneCompared} />
  return (
    <Card title={fairness.rates}>
      <DataTable
        caption={fairness.ratesCaption}
        columns={[nameColumn(words), ...columns]}
        rows={compared}
        rowKey={({ unitId }) => unitId}
      />
    </Card>
  )
}

const nameColumn = ({ fairness }: Words): Column<ComparedUnit> => ({
  ...{
    key: 'name',
    header: fairness.unit,
    heads: true,
    cell: ({ name }) => <span className="md:whitespace-nowrap">{name}</span>,
  },
})

/** What stands beside the rates: days that others took, longer limits that were agreed, ratings that nobody sent back. */
export function ResultsAside({ view, words }: { view: ResultsView; words: Words }) {
  const { fairness } = words
  const items = (count: number) => (count === 0 ? fairness.noneAside : fill(fairness.items, { count }))
  const concerned = view.units.filter(hasAside)
  if (concerned.length === 0) return <EmptyState title={fairness.noneAsideAtAll} />
  return (
    <Card title={fairness.aside}>
      <DataTable
        caption={fairness.asideCaption}
        rows={concerned}
        rowKey={({ unitId }) => unitId}
        columns={[
          nameColumn(words),
          { key: 'paused', header: fairness.pausedDays, cell: (unit) => pausedText(unit, words) },
          { key: 'extended', header: fairness.extended, cell: ({ aside }) => items(aside.extendedItems) },
          { key: 'unreturned', header: fairness.unreturned, cell: (unit) => unreturnedText(unit, words) },
          { key: 'key', header: fairness.keyItems, cell: ({ aside }) => items(aside.keyItems) },
          { key: 'joint', header: fairness.jointItems, cell: ({ aside }) => items(aside.jointItems) },
        ]}
      />
    </Card>
  )
}

function hasAside({ aside, rates: { ratingsReturned } }: ComparedUnit): boolean {
  const { pausedDays, extendedItems, keyItems, jointItems } = aside
  return pausedDays + extendedItems + keyItems + jointItems > 0 || ratingsReturned.base > ratingsReturned.counted
}

export function pausedText({ aside }: Pick<ComparedUnit, 'aside'>, { fairness }: Words): string {
  const { pausedDays: days, pausedItems } = aside
  return days === 0 ? fairness.noneAside : fill(fairness.pausedDaysOf, { days, items: pausedItems })
}

export function unreturnedText({ rates }: Pick<ComparedUnit, 'rates'>, { fairness }: Words): string {
  const { counted, base } = rates.ratingsReturned
  return base === counted ? fairness.noneAside : fill(fairness.unreturnedOf, { count: base - counted, base })
}
