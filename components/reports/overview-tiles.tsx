import type { BoardScope } from '@/lib/domain/figures/policy'
import { rosterDay } from '@/lib/domain/figures/taking-part'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { kindsOf, type TileKey, tilesOf } from './board-layout'
import { CountedNumber } from './counted-number'
import { figureAddress, signersAddress } from './figure-address'
import { Formula } from './formula'
import { groupCard } from './group-card'

type OverviewProps = { figures: YearFigures; scope: BoardScope; words: Words }

/** How large the year is, and what kinds of suggestions it holds. */
export function OverviewTiles({ figures, scope, words }: OverviewProps) {
  const { names } = words.figures
  return (
    <>
      <dl className="grid grid-cols-2 gap-3 md:grid-cols-5">
        {tilesOf(scope).map((key) => (
          <div key={key} className="card max-md:first:col-span-2">
            <dt className="text-ink-soft">{names[key]}</dt>
            <dd className="font-semibold text-4xl tabular-nums">
              <CountedNumber count={figures[key]} href={listBehind(key, figures)} />
            </dd>
            <dd className="mt-1">
              <Formula of={key} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {kindsOf(figures).map((key) => (
          <div key={key} className="flex flex-wrap items-baseline gap-x-2">
            <dt className="text-ink-soft">{names[key]}</dt>
            <dd className="font-semibold tabular-nums">
              <CountedNumber count={figures[key]} href={figureAddress(figures.year, key)} />
            </dd>
            <dd>
              <Formula of={key} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Units and delegations stand in the tables of the same page, one line each; the roll of delegates is for the committee. */
function listBehind(key: TileKey, { year, asOf }: YearFigures): string {
  if (key === 'suggestions') return figureAddress(year, key)
  if (key === 'units') return `#${groupCard('unit')}`
  if (key === 'delegations') return `#${groupCard('delegation')}`
  return key === 'delegates' ? `/delegates?day=${rosterDay(year, asOf)}` : signersAddress(year)
}
