import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { FigureTiles } from '@/components/ui/figures'
import { directions, largestMoves, type Simulation } from '@/lib/domain/assessment/simulation'
import type { ItemPair } from '@/lib/domain/assessment/simulation/changes'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { changeTexts, moveSentence } from '@/lib/wording/simulation-text'

type Props = { simulation: Simulation; words: Words }

export function SimulationFigures({ simulation: { counts, apart }, words: { assessmentSimulation } }: Props) {
  const { directions: names, notes } = assessmentSimulation
  const tiles = directions.map((direction) => {
    const note = direction === 'OPEN' ? notes.OPEN : undefined
    return { label: names[direction], value: String(counts[direction]), ...(note ? { note } : {}) }
  })
  return (
    <FigureTiles
      tiles={[...tiles, { label: assessmentSimulation.apart, value: String(apart.length), note: notes.apart }]}
    />
  )
}

/** In sentences: a table says how much, a sentence why. */
export function LargestMoves({ simulation, words }: Props) {
  const { largest } = words.assessmentSimulation
  const moves = largestMoves(simulation, 5)
  return (
    <Card title={largest.title}>
      {moves.length === 0 ? <p>{largest.none}</p> : null}
      <ul className="list-disc space-y-2 pl-5">
        {moves.map((move) => (
          <li key={move.unitId}>{moveSentence(move, words)}</li>
        ))}
      </ul>
    </Card>
  )
}

export function SchemeChanges({ simulation: { pairs }, words }: Props) {
  const { changes: labels, separator } = words.assessmentSimulation
  const changed = pairs.filter(({ changes }) => changes.length > 0)
  const columns: Column<ItemPair>[] = [
    { key: 'item', header: labels.item, heads: true, cell: ({ before, after }) => (after ?? before)?.name },
    { key: 'what', header: labels.what, cell: (pair) => changeTexts(pair, words).join(separator) },
  ]
  if (changed.length === 0) {
    return (
      <Card title={labels.title}>
        <p>{labels.none}</p>
      </Card>
    )
  }
  return (
    <Card title={labels.title}>
      <DataTable caption={labels.caption} captionIsSaid columns={columns} rows={changed} rowKey={({ key }) => key} />
      {pairs.length > changed.length ? (
        <p className="mt-2 text-ink-soft">{fill(labels.same, { count: pairs.length - changed.length })}</p>
      ) : null}
    </Card>
  )
}
