import { Card } from '@/components/ui/card'
import {
  type OpinionPart,
  opinionParts,
  promiseStates,
  type Solution,
  type Speed,
  solutions,
  speeds,
  type UnitYear,
} from '@/lib/domain/assessment/unit-year'
import type { UnitYearView } from '@/lib/queries/get-unit-year'
import type { Words } from '@/lib/wording/catalogue'
import { type SplitPart, type SplitRow, SplitTable } from './split-table'

const speedFills: Record<Speed, string> = {
  WITHIN_30: 'fill-good',
  WITHIN_60: 'fill-action',
  WITHIN_90: 'fill-edge',
  WITHIN_180: 'fill-warn',
  ABOVE_180: 'fill-bad',
  UNANSWERED: 'fill-line',
}
const opinionFills: Record<OpinionPart, string> = {
  satisfied: 'fill-good',
  basicallySatisfied: 'fill-action',
  understood: 'fill-warn',
  dissatisfied: 'fill-bad',
  notReturned: 'fill-line',
}
const solutionFills: Record<Solution, string> = {
  CONFIRMED: 'fill-good',
  CLAIMED: 'fill-action',
  OTHERWISE: 'fill-edge',
  UNANSWERED: 'fill-line',
}
const promiseFills = { KEPT: 'fill-good', BROKEN: 'fill-bad', RUNNING: 'fill-line' } as const

type UnitSplitsProps = { view: UnitYearView; words: Words }

/** How fast, how well, how much of it solved and kept: the unit, and below it those like it. */
export function UnitSplits({ view, words }: UnitSplitsProps) {
  const { assessmentPictures: pictures } = words
  const { fast, well, solved, kept, speeds: speedNames, opinions, solutions: solutionNames } = pictures
  return (
    <>
      <Card title={fast.title}>
        <SplitTable
          caption={fast.note}
          parts={partsOf(speeds, speedNames, speedFills)}
          rows={rowsOf(view, words, ({ speed }) => speed)}
          words={pictures}
        />
      </Card>
      <Card title={well.title}>
        <SplitTable
          caption={well.note}
          parts={partsOf(opinionParts, opinions, opinionFills)}
          rows={[
            ...named(
              well.first,
              rowsOf(view, words, ({ first }) => first),
            ),
            ...named(
              well.final,
              rowsOf(view, words, ({ final }) => final),
            ),
          ]}
          words={pictures}
        />
      </Card>
      <Card title={solved.title}>
        <SplitTable
          caption={solved.note}
          parts={partsOf(solutions, solutionNames, solutionFills)}
          rows={rowsOf(view, words, ({ solution }) => solution)}
          words={pictures}
        />
      </Card>
      <Card title={kept.title}>
        <SplitTable
          caption={kept.note}
          parts={partsOf(promiseStates, pictures.promiseStates, promiseFills)}
          rows={rowsOf(view, words, ({ promises }) => promises)}
          words={pictures}
        />
      </Card>
    </>
  )
}

const partsOf = <Key extends string>(
  keys: readonly Key[],
  names: Readonly<Record<Key, string>>,
  fills: Readonly<Record<Key, string>>,
): SplitPart<Key>[] => keys.map((key) => ({ key, label: names[key], fill: fills[key] }))

function rowsOf<Key extends string>(
  { own, like, minimumItems }: UnitYearView,
  { assessmentPictures }: Words,
  countsOf: (year: UnitYear) => Readonly<Record<Key, number>>,
): SplitRow<Key>[] {
  const hasShares = own.items >= minimumItems
  const ownRow = { key: 'own', label: assessmentPictures.own, counts: countsOf(own), hasShares }
  const likeRow = like && { key: 'like', label: assessmentPictures.like, counts: countsOf(like), hasShares: true }
  return likeRow ? [ownRow, likeRow] : [ownRow]
}

const named = <Key extends string>(name: string, rows: readonly SplitRow<Key>[]): SplitRow<Key>[] =>
  rows.map((row) => ({ ...row, key: `${name} ${row.key}`, label: `${name} · ${row.label}` }))
