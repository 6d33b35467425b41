import { DataTable } from '@/components/ui/data-table'
import { type SatisfactionKey, satisfactionKeys } from '@/lib/domain/figures/register'
import { allReturned, type SatisfactionPart, satisfactionParts } from '@/lib/domain/figures/satisfaction'
import { shares } from '@/lib/domain/figures/shares'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { CountedNumber } from './counted-number'
import { figureAddress } from './figure-address'
import { Formula } from './formula'
import { StackedBar, Swatch } from './stacked-bar'

const fills: Record<SatisfactionPart, string> = {
  satisfied: 'fill-good',
  basicallySatisfied: 'fill-action',
  understood: 'fill-warn',
  dissatisfied: 'fill-bad',
  notAsked: 'fill-line',
  notReturned: 'fill-line',
  sealed: 'fill-line',
}

const withoutMark: readonly SatisfactionPart[] = ['notAsked', 'notReturned', 'sealed']
const seldom: readonly SatisfactionPart[] = ['understood', 'notAsked', 'sealed']

/** Sealed is nothing to those who see every rating; what nobody answered or was asked has no column. */
export const partsOf = (figures: YearFigures): SatisfactionPart[] =>
  satisfactionParts.filter((part) => !seldom.includes(part) || satisfactionKeys.some((key) => figures[key][part] > 0))

type SatisfactionProps = { figures: YearFigures; words: Words }

/** Attitude and result, first and final, each on a line of its own; silence stands in a column and in no rate. */
export function Satisfaction({ figures, words }: SatisfactionProps) {
  const { board, figures: figureWords } = words
  return (
    <>
      <DataTable
        caption={board.satisfactionNote}
        rows={satisfactionKeys}
        rowKey={(key) => key}
        columns={[
          {
            key: 'scale',
            header: board.scale,
            heads: true,
            cell: (key) => <Scale of={key} figures={figures} words={words} />,
          },
          ...partsOf(figures).map((part) => ({
            key: part,
            header: figureWords.parts[part],
            fit: 'end' as const,
            cell: (key: SatisfactionKey) => <PartCell of={key} part={part} figures={figures} />,
          })),
        ]}
      />
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {partsOf(figures).map((part) => (
          <li key={part}>
            <Swatch fill={fills[part]} />
            {figureWords.parts[part]}
          </li>
        ))}
      </ul>
    </>
  )
}

export const returnedOf = (of: SatisfactionKey, figures: YearFigures): number =>
  figures.replied - figures[of].notReturned - figures[of].sealed

function Scale({ of, figures, words }: SatisfactionProps & { of: SatisfactionKey }) {
  const counts = figures[of]
  const returned = returnedOf(of, figures)
  return (
    <div className="min-w-44">
      {words.figures.names[of]}
      <StackedBar segments={partsOf(figures).map((part) => ({ key: part, value: counts[part], fill: fills[part] }))} />
      <p className="beside-name font-normal text-ink-soft text-sm">
        {words.board.returned}{' '}
        <CountedNumber count={returned} href={figureAddress(figures.year, of, { part: allReturned })} />/
        <CountedNumber count={figures.replied} href={figureAddress(figures.year, 'replied')} />
      </p>
      <Formula of={of} words={words} />
    </div>
  )
}

function PartCell({ of, part, figures }: { of: SatisfactionKey; part: SatisfactionPart; figures: YearFigures }) {
  const share = shareOf(of, part, figures)
  return (
    <span>
      <CountedNumber count={figures[of][part]} href={figureAddress(figures.year, of, { part })} />
      {share === null ? null : <small className="block text-ink-soft">{`${share}%`}</small>}
    </span>
  )
}

/** Of what came back and was marked; silence has no share. */
export function shareOf(of: SatisfactionKey, part: SatisfactionPart, figures: YearFigures): string | null {
  const counts = figures[of]
  const rated = satisfactionParts.filter((each) => !withoutMark.includes(each))
  const printed = shares(rated.map((each) => counts[each]))
  const share = printed[rated.indexOf(part)]
  const hasRate = figures.replied > counts.notAsked + counts.notReturned + counts.sealed
  return share !== undefined && hasRate ? share : null
}
