import { type FigureKey, figures as register } from '@/lib/domain/figures/register'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { CountedNumber } from './counted-number'
import { figureAddress } from './figure-address'
import { Formula } from './formula'
import { OfBase } from './of-base'
import { StackedBar } from './stacked-bar'

type MeasuresProps = { keys: readonly FigureKey[]; figures: YearFigures; words: Words }

const barOf: Partial<Record<FigureKey, string>> = {
  late: 'fill-bad',
  overdue: 'fill-bad',
  rehandled: 'fill-warn',
  extended: 'fill-warn',
  contactDisputed: 'fill-bad',
  contactWaived: 'fill-warn',
}

/** One line a figure: how many, out of how many, a bar, and how it is counted. */
export function Measures({ keys, figures, words }: MeasuresProps) {
  return (
    <ul className="space-y-4">
      {keys.map((key) => (
        <li key={key}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-medium">{words.figures.names[key]}</span>
            <span className="font-semibold text-xl tabular-nums">
              <CountedNumber count={figures[key]} href={figureAddress(figures.year, key)} />
            </span>
          </div>
          <Share of={key} figures={figures} words={words} />
        </li>
      ))}
    </ul>
  )
}

/** No rate without its base: both numbers stand beside it. */
function Share({ of, figures, words }: { of: FigureKey; figures: YearFigures; words: Words }) {
  const base = register[of].base?.key as FigureKey | undefined
  if (!base) return null
  const [part, whole] = [figures[of], figures[base]]
  return (
    <>
      <StackedBar
        segments={[
          { key: 'part', value: part, fill: barOf[of] ?? 'fill-action' },
          { key: 'rest', value: whole - part, fill: 'fill-line' },
        ]}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="text-ink-soft text-sm">
          <OfBase
            name={words.figures.names[base]}
            part={{ count: part, href: figureAddress(figures.year, of) }}
            base={{ count: whole, href: figureAddress(figures.year, base) }}
            words={words.board}
          />
        </p>
        <Formula of={of} words={words} />
      </div>
    </>
  )
}
