import { Card } from '@/components/ui/card'
import { type PromiseFigureKey, promiseFigures } from '@/lib/domain/figures/commitments/register'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { promisesOf } from './board-layout'
import { CountedNumber } from './counted-number'
import { promiseAddress } from './figure-address'
import { Formula } from './formula'
import { OfBase } from './of-base'
import { StackedBar } from './stacked-bar'

const fills: Partial<Record<PromiseFigureKey, string>> = {
  promisesKept: 'fill-good',
  promisesLate: 'fill-bad',
  promisesOpenLate: 'fill-bad',
  promisesNotKept: 'fill-bad',
  promisesKeptLate: 'fill-warn',
}

/** 承诺落实: what was promised, what of it is due, and whether it was kept. */
export function PromiseMeasures({ figures, words }: { figures: YearFigures; words: Words }) {
  const { names } = words.figures
  return (
    <Card title={words.boardPictures.promises.title}>
      <ul className="space-y-3">
        {promisesOf(figures).map((key) => (
          <li key={key}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium">{names[key]}</span>
              <span className="font-semibold text-xl tabular-nums">
                <CountedNumber count={figures.promises[key]} href={promiseAddress(figures.year, key)} />
              </span>
            </div>
            <Share of={key} figures={figures} words={words} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Share({
  of,
  figures: { year, promises },
  words,
}: {
  of: PromiseFigureKey
  figures: YearFigures
  words: Words
}) {
  const base = promiseFigures[of].base?.key as PromiseFigureKey | undefined
  const [part, whole] = [promises[of], base ? promises[base] : 0]
  return (
    <>
      {base && whole > 0 ? (
        <StackedBar
          segments={[
            { key: 'part', value: part, fill: fills[of] ?? 'fill-action' },
            { key: 'rest', value: whole - part, fill: 'fill-line' },
          ]}
        />
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="text-ink-soft text-sm">
          {base ? (
            <OfBase
              name={words.figures.names[base]}
              part={{ count: part, href: promiseAddress(year, of) }}
              base={{ count: whole, href: promiseAddress(year, base) }}
              words={words.board}
            />
          ) : null}
        </p>
        <Formula of={of} words={words} />
      </div>
    </>
  )
}
