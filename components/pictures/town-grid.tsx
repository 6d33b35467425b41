import { figureAddress } from '@/components/reports/figure-address'
import { Card } from '@/components/ui/card'
import type { GroupRow } from '@/lib/domain/figures/breakdowns'
import { rate } from '@/lib/domain/figures/shares'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { ShareBar } from './share-bar'

type TownGridProps = { year: number; rows: readonly GroupRow[]; words: Words }

/** Shades from none to most; the number stands in every tile. */
const shades = ['bg-surface', 'bg-paper', 'bg-action-wash', 'bg-action-wash border-action border-2']

/** A tile for each delegation, which is each town, in the order of the congress: where they lie is not known here. */
export function TownGrid({ year, rows, words }: TownGridProps) {
  const { boardPictures, board } = words
  const towns = rows.filter(({ id }) => id !== null)
  const most = Math.max(1, ...towns.map(({ suggestions }) => suggestions))
  if (towns.length === 0) return null
  return (
    <Card title={boardPictures.towns.title}>
      <p className="text-ink-soft text-sm">{boardPictures.towns.note}</p>
      <ul className="mt-3 grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-4">
        {towns.map((row) => {
          const { id, name, suggestions, solvedAsConfirmed, replied } = row
          const href = figureAddress(year, 'suggestions', { group: { kind: 'delegation', id } })
          const shade = shades[Math.ceil((3 * suggestions) / most)]
          return (
            <li key={id} className={`break-inside-avoid rounded border border-line p-3 ${shade}`}>
              {suggestions > 0 ? <a href={href}>{name}</a> : name}
              <p className="font-semibold text-2xl tabular-nums">{fill(board.amount, { count: suggestions })}</p>
              <ShareBar share={Math.round((1000 * suggestions) / most)} mark={null} />
              <p className="mt-1 text-ink-soft text-sm tabular-nums">
                {fill(boardPictures.towns.solved, {
                  part: solvedAsConfirmed,
                  base: replied,
                  percent: rate(solvedAsConfirmed, replied) ?? '—',
                })}
              </p>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
