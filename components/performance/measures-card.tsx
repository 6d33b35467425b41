import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { PerformanceFacts } from '@/lib/domain/performance/facts'
import { type MeasureKey, measureKeys, measures } from '@/lib/domain/performance/measures'
import type { PerformanceView } from '@/lib/queries/get-performance'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { listAddress } from './record-addresses'

type MeasuresCardProps = {
  from: keyof PerformanceFacts
  view: PerformanceView
  words: Words
  notes?: readonly string[]
}

/** The numbers of one source, each with its base and how it is counted; a number opens its list. */
export function MeasuresCard({ from, view, words, notes = [] }: MeasuresCardProps) {
  const { performance } = words
  const rows = measureKeys.filter((key) => measures[key].from === from)
  const title = performance.sections[from]
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        captionIsSaid
        rows={rows}
        rowKey={(key) => key}
        columns={[
          { key: 'name', header: performance.measure, heads: true, cell: (key) => performance.names[key] },
          { key: 'count', header: performance.count, fit: 'tight', cell: (key) => numberOf(key, view, words) },
          { key: 'formula', header: performance.formula, cell: (key) => performance.formulas[key] },
        ]}
      />
      {notes.map((note) => (
        <p key={note} className="mt-2 text-ink-soft">
          {note}
        </p>
      ))}
    </Card>
  )
}

function numberOf(key: MeasureKey, view: PerformanceView, { performance }: Words) {
  const { counts } = view.record
  const { base } = measures[key]
  const text = base ? fill(performance.outOf, { count: counts[key], base: counts[base] }) : String(counts[key])
  return counts[key] > 0 ? { href: listAddress(view, key), text } : text
}
