import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { UnitMove } from '@/lib/domain/assessment/simulation'
import type { ItemMove, ItemStanding } from '@/lib/domain/assessment/simulation/item-moves'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { itemFormula } from '@/lib/wording/item-formula'
import { pointsText } from '@/lib/wording/points-text'
import { differenceText, rangeText, whyText } from '@/lib/wording/simulation-text'
import { itemsOfUnit } from './simulation-address'

type Props = { move: UnitMove; closeHref: string; words: Words }

/** One unit, item by item: what each gave, what it would give, and why. */
export function SimulatedItems({ move, closeHref, words }: Props) {
  const { unit, table } = words.assessmentSimulation
  const columns: Column<ItemMove>[] = [
    { key: 'item', header: unit.item, heads: true, cell: ({ before, after }) => (after ?? before)?.item.name },
    { key: 'before', header: table.before, fit: 'end', cell: ({ before }) => standingText(before, words) },
    { key: 'after', header: table.after, fit: 'end', cell: ({ after }) => standingText(after, words) },
    { key: 'difference', header: table.difference, fit: 'end', cell: (one) => differenceText(one.difference, words) },
    { key: 'why', header: unit.why, cell: (one) => <Why move={one} words={words} /> },
  ]
  const close = (
    <ButtonLink href={closeHref} look="quiet">
      {unit.back}
    </ButtonLink>
  )
  return (
    <Card id={itemsOfUnit} title={fill(unit.title, { unit: move.name })} aside={close}>
      <div className="stack">
        <Sum move={move} words={words} />
        <DataTable
          caption={fill(unit.caption, { unit: move.name })}
          captionIsSaid
          columns={columns}
          rows={move.items}
          rowKey={({ key }) => key}
        />
      </div>
    </Card>
  )
}

function Sum({ move, words }: Omit<Props, 'closeHref'>) {
  const { unit, adjustments } = words.assessmentSimulation
  const { before, after, difference, leadItems: count, rest } = move
  const facts = { count, before: rangeText(before.total, words), after: rangeText(after.total, words) }
  const reasons = move.adjustments.map((one) => adjustments[one]).join(words.common.listComma)
  return (
    <div>
      <p>{fill(unit.sum, { ...facts, difference: differenceText(difference, words) })}</p>
      {rest ? <p>{fill(unit.rest, { rest: pointsText(rest), reasons })}</p> : null}
    </div>
  )
}

function standingText(standing: ItemStanding | null, words: Words): string {
  const { unit } = words.assessmentSimulation
  if (!standing) return unit.absent
  const { item, points, score } = standing
  if (item.kind === 'GATE') return score?.level ? words.assessmentResults.levels[score.level] : ''
  return fill(unit.ofMax, { points: rangeText(points, words), max: pointsText(item.max) })
}

function Why({ move, words }: { move: ItemMove; words: Words }) {
  const { was, becomes } = words.assessmentSimulation.unit
  const isSame = move.changes.length === 0
  return (
    <div className="space-y-1">
      <p>{whyText(move, words)}</p>
      {isSame ? null : <Formula standing={move.before} sentence={was} words={words} />}
      <Formula standing={move.after} sentence={isSame ? '{formula}' : becomes} words={words} />
    </div>
  )
}

type FormulaProps = { standing: ItemStanding | null; sentence: string; words: Words }

function Formula({ standing, sentence, words }: FormulaProps) {
  if (!standing?.score) return null
  const { item, score } = standing
  const isCarried = score.judged?.by === 'MARKS' && score.judged.marks === 0
  const formula = isCarried
    ? fill(words.assessmentSimulation.unit.carried, { points: pointsText(score.points) })
    : itemFormula({ item, score, words }).join('')
  return <p className="text-ink-soft text-sm">{fill(sentence, { formula })}</p>
}
