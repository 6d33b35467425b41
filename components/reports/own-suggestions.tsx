import { Card } from '@/components/ui/card'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { FigureListRow } from '@/lib/queries/read-figure-list'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { figureAddress } from './figure-address'
import { FigureListTable } from './figure-list-table'

type OwnSuggestionsProps = { rows: FigureListRow[]; figures: YearFigures; words: Words }

/** State, last day and what became of each. */
export function OwnSuggestions({ rows, figures, words }: OwnSuggestionsProps) {
  const { own } = words.boardPictures
  const total = figures.suggestions
  return (
    <Card title={own.title}>
      <FigureListTable list={{ rows, total }} today={figures.asOf} words={words} />
      {total > rows.length ? (
        <p>
          <a href={figureAddress(figures.year, 'suggestions')}>{fill(own.all, { count: total })}</a>
        </p>
      ) : null}
    </Card>
  )
}
