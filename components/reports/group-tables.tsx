import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { groupCard } from './group-card'
import { GroupTable } from './group-table'

/** Which groups the year is split into, each with what its kind is called and how its rows add up. */
export function groupsShown(figures: YearFigures, words: Words) {
  const { board, boardPictures: pictures, figures: names, voices, towns } = words
  const { byCategory, byUnit, byDelegation, bySystem, byChannel, byTown } = figures
  const busiest = byUnit.toSorted((one, other) => other.suggestions - one.suggestions)
  const worded = (rows: typeof bySystem, of: Readonly<Record<string, string>>) =>
    rows.map((row) => ({ ...row, name: row.id && (of[row.id] ?? row.id) }))
  const tables = [
    ['category', board.categories, byCategory, board.groupNote],
    ['system', pictures.systems, worded(bySystem, names.systems), pictures.systemsNote],
    ['unit', board.units, busiest, board.unitsNote],
    ['delegation', board.delegations, byDelegation, board.groupNote],
    ['town', towns.byTown, byTown, towns.byTownNote],
    ['channel', pictures.channels, worded(byChannel, voices.channels), pictures.channelsNote],
  ] as const
  return tables
    .filter(([, , rows]) => rows.some(({ id }) => id !== null))
    .map(([kind, title, rows, caption]) => ({ kind, title, rows, caption }))
}

/** The same figures for the groups of each kind. */
export function GroupTables({ figures, words }: { figures: YearFigures; words: Words }) {
  return groupsShown(figures, words).map(({ kind, title, rows, caption }) => (
    <Folded key={kind} id={groupCard(kind)} title={title} rows={rows.length} words={words.board}>
      <GroupTable year={figures.year} kind={kind} rows={rows} caption={caption} words={words} />
    </Folded>
  ))
}

type FoldedProps = { id: string; title: string; rows: number; words: Words['board']; children: ReactNode }

/** Long tables wait folded on a phone. */
function Folded({ id, title, rows, words, children }: FoldedProps) {
  return (
    <Card id={id} title={title}>
      <details className="fold-on-phone">
        <summary className="min-h-11 content-center text-action">{fill(words.showRows, { rows })}</summary>
        {children}
      </details>
    </Card>
  )
}
