import { CountedRate } from '@/components/reports/counted-rate'
import { figureAddress } from '@/components/reports/figure-address'
import { groupCard } from '@/components/reports/group-card'
import { Card } from '@/components/ui/card'
import type { GroupRow } from '@/lib/domain/figures/breakdowns'
import type { Cell } from '@/lib/domain/town/town'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { unnamedOf } from '@/lib/wording/unnamed-group'
import { gridPlaces } from './grid-place'
import { ShareBar } from './share-bar'

type TownGridProps = {
  year: number
  rows: readonly GroupRow[]
  cells: ReadonlyMap<string, Cell>
  words: Words
}

/** Shades from none to most; the number stands in every tile. */
const shades = ['bg-surface', 'bg-paper', 'bg-action-wash', 'bg-action-wash border-action border-2']

/** A tile for each town about where it lies, and one below for what concerns the whole district. */
export function TownGrid({ year, rows, cells, words }: TownGridProps) {
  const { boardPictures, towns } = words
  const tiles = rows.flatMap((row) => {
    const cell = row.id === null ? undefined : cells.get(row.id)
    return cell ? [{ row, cell }] : []
  })
  if (tiles.length === 0) return null
  const { grid, placeOf } = gridPlaces(tiles.map(({ cell }) => cell))
  const most = Math.max(1, ...tiles.map(({ row }) => row.suggestions))
  const apart = rows.filter(({ id }) => id === null || !cells.has(id))
  return (
    <Card title={boardPictures.towns.title} aside={<a href={`#${groupCard('town')}`}>{towns.byTown}</a>}>
      <p className="text-ink-soft text-sm">{boardPictures.towns.note}</p>
      <ul className={`mt-3 ${grid}`}>
        {tiles.map(({ row, cell }) => (
          <li
            key={row.id}
            className={`break-inside-avoid rounded border border-line p-3 ${placeOf(cell)} ${shades[Math.ceil((3 * row.suggestions) / most)]}`}
          >
            <Tile year={year} row={row} words={words} />
            <ShareBar share={Math.round((1000 * row.suggestions) / most)} mark={null} />
            <Solved year={year} row={row} words={words} />
          </li>
        ))}
      </ul>
      {apart.length > 0 ? (
        <ul className="mt-3 grid gap-2 sm:grid-cols-2">
          {apart.map((row) => (
            <li key={row.id} className="break-inside-avoid rounded border border-line border-dashed p-3">
              <Tile year={year} row={row} words={words} />
              <Solved year={year} row={row} words={words} />
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  )
}

type TileProps = { row: GroupRow; words: Words }

function Tile({ year, row: { id, name, suggestions }, words }: TileProps & { year: number }) {
  const called = name ?? unnamedOf('town', words)
  const amount = fill(words.board.amount, { count: suggestions })
  return (
    <>
      <p>{called}</p>
      <p className="font-semibold text-2xl tabular-nums">
        {suggestions > 0 ? (
          <a href={figureAddress(year, 'suggestions', { group: { kind: 'town', id } })}>
            <span className="sr-only">{called} </span>
            {amount}
          </a>
        ) : (
          amount
        )}
      </p>
    </>
  )
}

function Solved({ year, row, words }: TileProps & { year: number }) {
  if (row.suggestions === 0) return null
  const side = (figure: 'solvedAsConfirmed' | 'replied') => ({
    count: row[figure],
    href: figureAddress(year, figure, { group: { kind: 'town', id: row.id } }),
  })
  return (
    <p className="mt-1 text-ink-soft text-sm tabular-nums">
      {words.boardPictures.towns.solved} <CountedRate part={side('solvedAsConfirmed')} base={side('replied')} />
    </p>
  )
}
