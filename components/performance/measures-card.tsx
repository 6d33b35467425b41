import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import type { PerformanceFacts } from '@/lib/domain/performance/facts'
import { type MeasureKey, measureKeys, measures } from '@/lib/domain/performance/measures'
import type { PerformanceView } from '@/lib/queries/get-performance'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { listAddress } from './record-addresses'

type MeasuresCardProps = { from: keyof PerformanceFacts; view: PerformanceView; words: Words }

/** The numbers of one source, a line each with its base; a number opens its list, one word tells how they are counted. */
export function MeasuresCard({ from, view, words }: MeasuresCardProps) {
  const { performance, common } = words
  const keys = measureKeys.filter((key) => measures[key].from === from)
  const title = performance.sections[from]
  return (
    <Card title={title}>
      <dl className="grid gap-x-10 md:grid-cols-2">
        {keys.map((key) => (
          <div key={key} className="flex min-h-9 items-center justify-between gap-4 border-line border-b">
            <dt>{performance.names[key]}</dt>
            <dd className="shrink-0 font-semibold tabular-nums">{numberOf(key, view, words)}</dd>
          </div>
        ))}
      </dl>
      <details className="mt-1 text-sm">
        <summary className="min-h-9 content-center text-ink-soft">
          <span className="sr-only">{`${title}${common.labelColon}`}</span>
          {performance.formula}
        </summary>
        <DefinitionList
          items={keys.map((key) => ({ term: performance.names[key], value: performance.formulas[key] }))}
        />
      </details>
    </Card>
  )
}

function numberOf(key: MeasureKey, view: PerformanceView, { performance }: Words) {
  const { counts } = view.record
  const { base } = measures[key]
  const text = base ? fill(performance.outOf, { count: counts[key], base: counts[base] }) : String(counts[key])
  if (counts[key] === 0) return text
  return (
    <a className="inline-flex min-h-9 min-w-9 items-center justify-end" href={listAddress(view, key)}>
      {text}
    </a>
  )
}
