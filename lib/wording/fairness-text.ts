import type { LoadClass, UnitClass } from '@/lib/domain/assessment/fairness/classes'
import type { ShownRate } from '@/lib/domain/assessment/fairness/rate'
import type { UnitResult } from '@/lib/domain/assessment/result'
import type { Grade, Points } from '@/lib/domain/assessment/scheme'
import type { Words } from './catalogue'
import { fill } from './fill'
import { chineseNumeral } from './formats'
import { percentText, pointsText } from './points-text'

/** The rate and the two ends of its interval, each to be kept on one line. */
export function rateParts({ counted, base, of }: ShownRate, { fairness }: Words): readonly string[] {
  if (base === 0) return [fairness.nothingToCount]
  if (!of) return [fill(fairness.countText, { counted, base })]
  const [rate, lower, upper] = [of.rate, of.lower, of.upper].map(percentText) as [string, string, string]
  return [
    fill(fairness.rateOf, { counted, base, rate }),
    fill(fairness.rateLower, { lower }),
    fill(fairness.rateUpper, { upper }),
  ]
}

export const betweenText = ({ lower, upper }: { lower: Points; upper: Points }, { fairness }: Words): string =>
  fill(fairness.between, { lower: pointsText(lower), upper: pointsText(upper) })

/** 第一档, and Band 1 where numbers are written as numbers. */
export const bandNumber = (at: number, { language }: Words): string =>
  language === 'zh-CN' && at < 99 ? chineseNumeral(at + 1) : String(at + 1)

export function loadText({ from, upTo }: LoadClass, { fairness: { loads } }: Pick<Words, 'fairness'>): string {
  if (upTo === null) return fill(loads.above, { from })
  if (from === 0) return fill(loads.upTo, { to: upTo })
  return fill(from === upTo ? loads.exactly : loads.between, { from, to: upTo })
}

export function classText({ load, kind, difficulty, groupNo }: UnitClass, { fairness, states }: Words): string {
  return [
    ...(load ? [loadText(load, { fairness })] : []),
    ...(kind ? [states.unitKind[kind]] : []),
    ...(difficulty ? [fairness.difficulties[difficulty]] : []),
    ...(groupNo ? [fill(fairness.groupNo, { no: groupNo })] : []),
  ].join(fairness.joined)
}

type Graded = Pick<UnitResult, 'gradeKey' | 'level'>

export function gradeText({ gradeKey, level }: Graded, grades: readonly Grade[], { fairness }: Words): string {
  const grade = grades.find(({ key }) => key === gradeKey)?.name
  return grade ?? (level ? fairness.levels[level] : fairness.noGrade)
}

export function standingText(
  { standing, leadItems }: Pick<UnitResult, 'standing' | 'leadItems'>,
  minimum: number,
  { fairness }: Words,
): string {
  return fill(fairness.standings[standing], { count: leadItems, minimum })
}
