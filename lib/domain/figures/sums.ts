import { promiseSums } from './commitments/sums'
import { rowsNamed, rowsOf } from './group-rows'
import { countsTwice, groupKinds } from './groups'
import { satisfactionKeys } from './register'
import { contradictionsIn, exact, type Sum } from './sum'
import type { YearFigures } from './year-figures'

export const sumsOf = (figures: YearFigures): Sum[] => [
  ...periodSums(figures),
  ...replySums(figures),
  ...satisfactionSums(figures),
  ...groupSums(figures),
  ...pictureSums(figures),
  ...promiseSums(figures.promises),
]

export const contradictions = (figures: YearFigures): Sum[] => contradictionsIn(sumsOf(figures))

/** Where parts are more than their whole because some items stand in several of them: to be said beside the table. */
export const countedTwice = (figures: YearFigures): Sum[] =>
  sumsOf(figures).filter(({ atLeast, wholeValue, partsValue }) => atLeast && partsValue > wholeValue)

function periodSums(of: YearFigures): Sum[] {
  return [
    exact('suggestions', of.suggestions, 'inSession + interSession', [of.inSession, of.interSession]),
    exact('suggestions', of.suggestions, 'origin', Object.values(of.origin)),
    exact('suggestions', of.suggestions, 'outcome', Object.values(of.outcome)),
  ]
}

function replySums(of: YearFigures): Sum[] {
  const { solvedConfirmed, solvedClaimed, answeredOtherwise } = of.outcome
  return [
    exact('due', of.due, 'onTime + late', [of.onTime, of.late]),
    exact('due', of.due, 'replied + overdue', [of.replied, of.overdue]),
    exact('replied', of.replied, 'byClass', Object.values(of.byClass)),
    exact('replied', of.replied, 'outcome', [solvedConfirmed, solvedClaimed, answeredOtherwise]),
  ]
}

function satisfactionSums(of: YearFigures): Sum[] {
  const wholes = satisfactionKeys.map((key) => exact('replied', of.replied, key, Object.values(of[key])))
  const rated = (['attitude', 'process', 'result'] as const).map((key) => {
    const { satisfied, basicallySatisfied, understood, dissatisfied, notAsked } = of[key]
    return exact('returned', of.returned, key, [satisfied, basicallySatisfied, understood, dissatisfied, notAsked])
  })
  const silent = exact('replied', of.replied, 'returned + unreturned + sealed', [
    ...[of.returned, of.unreturned, of.result.sealed],
  ])
  return [...wholes, ...rated, silent]
}

/** Where a congress keeps no list of its towns, there is nothing to add up. */
const groupSums = (of: YearFigures): Sum[] =>
  groupKinds
    .map((kind) => ({ kind, rows: rowsOf(kind, of) }))
    .filter(({ kind, rows }) => kind !== 'town' || rows.length > 0)
    .map(({ kind, rows }) => ({
      ...exact(
        'suggestions',
        of.suggestions,
        rowsNamed[kind],
        rows.map(({ suggestions }) => suggestions),
      ),
      atLeast: countsTwice[kind],
    }))

function pictureSums(of: YearFigures): Sum[] {
  const sum = (whole: 'suggestions' | 'assigned' | 'replied', parts: string, values: readonly number[]) =>
    exact(whole, of[whole], parts, values)
  return [
    ...(['assigned', 'replied'] as const).map((key) =>
      sum(
        key,
        `byMonth.${key}`,
        of.byMonth.map((row) => row[key]),
      ),
    ),
    sum(
      'suggestions',
      'flows',
      of.flows.map(({ count }) => count),
    ),
  ]
}
