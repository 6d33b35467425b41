import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { type FigureKey, figures as register } from '@/lib/domain/figures/register'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { yearKeys } from './board-layout'
import { CountedNumber } from './counted-number'
import { CountedRate } from './counted-rate'
import { figureAddress } from './figure-address'

type YearsTableProps = { figures: YearFigures; past: readonly YearFigures[]; words: Words }

/** 年度对比: the same definitions over the years; of one year alone that is said. */
export function YearsTable({ figures, past, words }: YearsTableProps) {
  const { boardPictures, board, figures: names } = words
  const years = [...past.toReversed(), figures]
  return (
    <Card title={boardPictures.years.title}>
      {past.length === 0 ? (
        <p className="text-ink-soft">{fill(boardPictures.years.alone, { year: figures.year })}</p>
      ) : (
        <DataTable
          caption={boardPictures.years.note}
          rows={yearKeys}
          rowKey={(key) => key}
          columns={[
            { key: 'figure', header: boardPictures.years.figure, heads: true, cell: (key) => names.names[key] },
            ...years.map((year) => ({
              key: String(year.year),
              header: fill(board.yearTab, { year: year.year }),
              fit: 'end' as const,
              cell: (key: FigureKey) => <YearNumber of={key} year={year} />,
            })),
          ]}
        />
      )}
    </Card>
  )
}

/** Of the whole there is no share. */
export const baseOf = (of: FigureKey): FigureKey | undefined =>
  of === 'suggestions' ? undefined : (register[of].base?.key as FigureKey | undefined)

function YearNumber({ of, year }: { of: FigureKey; year: YearFigures }) {
  const base = baseOf(of)
  const side = (key: FigureKey) => ({ count: year[key], href: figureAddress(year.year, key) })
  return (
    <span>
      <CountedNumber count={year[of]} href={figureAddress(year.year, of)} />
      {base && year[base] > 0 ? (
        <small className="block text-ink-soft">
          <CountedRate part={side(of)} base={side(base)} />
        </small>
      ) : null}
    </span>
  )
}
