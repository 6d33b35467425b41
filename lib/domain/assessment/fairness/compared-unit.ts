import type { UnitFacts } from '../facts'
import { type RateKey, rateKeys } from '../measure-keys'
import { measured } from '../measures'
import type { UnitResult } from '../result'
import type { SchemeBody } from '../scheme'
import { difficultyOf, loadClassOf } from './classes'
import type { Comparable } from './compare'
import { type ShownRate, shownRate } from './rate'
import { type SetAside, setAside } from './set-aside'
import { type MarksOfUnit, totalInterval } from './total-interval'

export type ComparedUnit = Comparable & {
  readonly leadItems: number
  readonly gradeKey: UnitResult['gradeKey']
  readonly level: UnitResult['level']
  readonly rates: Readonly<Record<RateKey, ShownRate>>
  readonly aside: SetAside
}

/** A unit with everything that is said of it beside others. Who stands in no comparison has no rates either. */
export function comparedUnit(
  scheme: SchemeBody,
  result: UnitResult,
  facts: UnitFacts,
  marks: MarksOfUnit,
): ComparedUnit {
  const { unitId, name, kind, groupNo, leadItems, gradeKey, level, standing } = result
  const aside = setAside(facts.parts)
  const minimum = standing === 'COMPARED' ? scheme.minimumItems : Number.POSITIVE_INFINITY
  return {
    ...{ unitId, name, kind, groupNo, leadItems, gradeKey, level, standing, aside },
    ...{ load: loadClassOf(leadItems, scheme.loadBounds), difficulty: difficultyOf(facts.parts) },
    interval: totalInterval(scheme, result, marks),
    rates: Object.fromEntries(rateKeys.map((key) => [key, shownRate(key, measured(key, facts), minimum)])) as Record<
      RateKey,
      ShownRate
    >,
  }
}
