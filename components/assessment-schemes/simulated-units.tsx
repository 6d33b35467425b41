import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { Tone } from '@/components/ui/tone'
import type { Direction, Simulation, UnitMove } from '@/lib/domain/assessment/simulation'
import type { Words } from '@/lib/wording/catalogue'
import { differenceText, gradeText, rangeText } from '@/lib/wording/simulation-text'

const tones: Record<Direction, Tone> = { RISES: 'good', FALLS: 'bad', STAYS: 'still', OPEN: 'warn' }

type Props = { simulation: Simulation; hrefOf: (unitId: string) => string; words: Words }

/** Every unit with the number of items beside what it says; by name, since nobody gets a place. */
export function SimulatedUnits({ simulation: { units, apart }, hrefOf, words }: Props) {
  const { table, directions, apart: apartTitle } = words.assessmentSimulation
  const { standings } = words.assessmentResults
  const [first, ...figures] = columnsOf(hrefOf, words)
  const direction: Column<UnitMove> = {
    key: 'direction',
    header: table.direction,
    fit: 'tight',
    cell: (move) => ({ tone: tones[move.direction], text: directions[move.direction] }),
  }
  const standing: Column<UnitMove> = {
    key: 'standing',
    header: table.standing,
    cell: ({ after }) => standings[after.standing],
  }
  return (
    <>
      <Card>
        <p className="no-print mb-2 text-ink-soft">{units.length > 0 ? table.open : table.none}</p>
        {units.length > 0 ? (
          <DataTable
            caption={table.caption}
            columns={[first, ...figures, direction]}
            rows={byName(units)}
            rowKey={({ unitId }) => unitId}
          />
        ) : null}
      </Card>
      {apart.length > 0 ? (
        <Card title={apartTitle}>
          <DataTable
            caption={table.apartCaption}
            captionIsSaid
            columns={[first, standing, ...figures]}
            rows={byName(apart)}
            rowKey={({ unitId }) => unitId}
          />
        </Card>
      ) : null}
    </>
  )
}

const byName = (moves: readonly UnitMove[]): UnitMove[] =>
  moves.toSorted((one, other) => one.name.localeCompare(other.name, 'zh-CN'))

function columnsOf(hrefOf: Props['hrefOf'], words: Words): [Column<UnitMove>, ...Column<UnitMove>[]] {
  const { table } = words.assessmentSimulation
  return [
    {
      key: 'unit',
      header: table.unit,
      heads: true,
      cell: ({ unitId, name }) => ({ href: hrefOf(unitId), text: name }),
    },
    { key: 'items', header: table.items, fit: 'end', cell: ({ leadItems }) => leadItems },
    { key: 'before', header: table.before, fit: 'end', cell: ({ before }) => rangeText(before.total, words) },
    { key: 'after', header: table.after, fit: 'end', cell: ({ after }) => rangeText(after.total, words) },
    { key: 'difference', header: table.difference, fit: 'end', cell: (move) => differenceText(move.difference, words) },
    { key: 'grade', header: table.grade, fit: 'tight', cell: (move) => gradeText(move, words) },
  ]
}
