import { satisfactionKeys } from './register'
import type { YearFigures } from './year-figures'

/** Parts that make up a whole: exactly, or at least where one suggestion may stand in several parts by nature. */
export type Sum = { whole: string; parts: string; wholeValue: number; partsValue: number; atLeast: boolean }

export function sumsOf(figures: YearFigures): Sum[] {
  return [...periodSums(figures), ...replySums(figures), ...satisfactionSums(figures), ...groupSums(figures)]
}

export function contradictions(figures: YearFigures): Sum[] {
  return sumsOf(figures).filter(({ wholeValue, partsValue, atLeast }) =>
    atLeast ? partsValue < wholeValue : partsValue !== wholeValue,
  )
}

const exact = (whole: string, wholeValue: number, parts: string, values: readonly number[]): Sum => ({
  whole,
  parts,
  wholeValue,
  partsValue: values.reduce((sum, value) => sum + value, 0),
  atLeast: false,
})

function periodSums(of: YearFigures): Sum[] {
  return [exact('suggestions', of.suggestions, 'inSession + interSession', [of.inSession, of.interSession])]
}

function replySums(of: YearFigures): Sum[] {
  return [
    exact('due', of.due, 'onTime + late', [of.onTime, of.late]),
    exact('due', of.due, 'replied + overdue', [of.replied, of.overdue]),
    exact('replied', of.replied, 'byClass', Object.values(of.byClass)),
  ]
}

function satisfactionSums(of: YearFigures): Sum[] {
  const wholes = satisfactionKeys.map((key) => exact('replied', of.replied, key, Object.values(of[key])))
  const rated = (['attitude', 'process', 'result'] as const).map((key) => {
    const { satisfied, basicallySatisfied, understood, dissatisfied, notAsked } = of[key]
    return exact('returned', of.returned, key, [satisfied, basicallySatisfied, understood, dissatisfied, notAsked])
  })
  return [...wholes, ...rated]
}

function groupSums(of: YearFigures): Sum[] {
  const counted = (rows: readonly { suggestions: number }[]) => rows.map((row) => row.suggestions)
  return [
    exact('suggestions', of.suggestions, 'byCategory', counted(of.byCategory)),
    exact('suggestions', of.suggestions, 'byDelegation', counted(of.byDelegation)),
    { ...exact('suggestions', of.suggestions, 'byUnit', counted(of.byUnit)), atLeast: true },
    exact(
      'assigned',
      of.assigned,
      'byMonth.assigned',
      of.byMonth.map((row) => row.assigned),
    ),
    exact(
      'replied',
      of.replied,
      'byMonth.replied',
      of.byMonth.map((row) => row.replied),
    ),
  ]
}
