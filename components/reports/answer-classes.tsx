import { shares } from '@/lib/domain/figures/shares'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { partName } from '@/lib/wording/part-name'
import { CountedNumber } from './counted-number'
import { figureAddress } from './figure-address'
import { Formula } from './formula'
import { StackedBar, Swatch } from './stacked-bar'

const fills = ['fill-good', 'fill-action', 'fill-warn', 'fill-bad']

/** Short enough to stay a table on a phone. */
export function AnswerClasses({ figures, words }: { figures: YearFigures; words: Words }) {
  const { board, figures: figureWords } = words
  const rows = classRows(figures)
  return (
    <>
      <StackedBar segments={rows} />
      <table className="mt-2 w-full tabular-nums [&_td]:text-end [&_tbody_th]:text-start [&_tr]:border-line [&_tr]:border-b">
        <caption className="pb-2 text-start text-ink-soft text-sm">
          {figureWords.names.replied}{' '}
          <CountedNumber count={figures.replied} href={figureAddress(figures.year, 'replied')} />
          <br />
          {board.classesNote}
        </caption>
        <thead className="text-sm">
          <tr>
            <th scope="col" className="text-start">
              {figureWords.names.byClass}
            </th>
            <th scope="col" className="text-end">
              {board.columns.suggestions}
            </th>
            <th scope="col" className="text-end">
              {board.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, value, share, fill: colour }) => (
            <tr key={key}>
              <th scope="row" className="py-1.5 font-medium">
                <Swatch fill={colour} />
                {partName(key, figureWords)}
              </th>
              <td>
                <CountedNumber count={value} href={figureAddress(figures.year, 'byClass', { part: key })} />
              </td>
              <td>{`${share}%`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Formula of="byClass" words={words} />
    </>
  )
}

export function classRows({ byClass }: YearFigures) {
  const counts = Object.entries(byClass)
  const printed = shares(counts.map(([, count]) => count))
  return counts
    .map(([key, value], index) => ({ key, value, share: printed[index] ?? '', fill: fills[index] ?? 'fill-edge' }))
    .filter(({ key, value }) => value > 0 || key !== 'unclassified')
}
