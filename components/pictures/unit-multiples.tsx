import { CountedNumber } from '@/components/reports/counted-number'
import { CountedRate } from '@/components/reports/counted-rate'
import { figureAddress } from '@/components/reports/figure-address'
import { Card } from '@/components/ui/card'
import type { UnitRow } from '@/lib/domain/figures/breakdowns'
import type { Words } from '@/lib/wording/catalogue'
import { ShareBar } from './share-bar'

const measures = [
  ['onTime', 'due'],
  ['solvedAsConfirmed', 'replied'],
  ['satisfiedWithResult', 'returned'],
] as const

type UnitMultiplesProps = { year: number; rows: readonly UnitRow[]; words: Words }

/** The same three bars for each unit; the table of the units says the same in one piece. */
export function UnitMultiples({ year, rows, words }: UnitMultiplesProps) {
  const { boardPictures } = words
  const leading = rows.filter(({ id, suggestions }) => id !== null && suggestions > 0)
  if (leading.length === 0) return null
  return (
    <Card title={boardPictures.units.title}>
      <p className="text-ink-soft text-sm">{boardPictures.units.note}</p>
      <ul className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {leading.map((row) => (
          <li key={row.id} className="break-inside-avoid rounded border border-line p-3">
            <div className="flex items-baseline justify-between gap-3">
              <h3 className="font-medium">{row.name}</h3>
              <span className="font-semibold text-xl tabular-nums">
                <CountedNumber
                  count={row.suggestions}
                  href={figureAddress(year, 'suggestions', { group: { kind: 'unit', id: row.id } })}
                />
              </span>
            </div>
            <dl className="mt-1 text-sm">
              {measures.map(([part, base]) => (
                <Bar key={part} year={year} row={row} part={part} base={base} words={words} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Card>
  )
}

type BarProps = {
  year: number
  row: UnitRow
  part: (typeof measures)[number][0]
  base: (typeof measures)[number][1]
  words: Words
}

function Bar({ year, row, part, base, words }: BarProps) {
  const side = (figure: typeof part | typeof base) => ({
    count: row[figure],
    href: figureAddress(year, figure, { group: { kind: 'unit', id: row.id } }),
  })
  return (
    <div className="mt-1.5 grid grid-cols-[1fr_auto] gap-x-2">
      <dt className="text-ink-soft">{words.boardPictures.units.measures[part]}</dt>
      <dd className="tabular-nums">
        <CountedRate part={side(part)} base={side(base)} />
      </dd>
      <dd className="col-span-2">
        <ShareBar share={row[base] === 0 ? 0 : Math.round((1000 * row[part]) / row[base])} mark={null} />
      </dd>
    </div>
  )
}
