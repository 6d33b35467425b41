import type { Correction } from '../assessment/correction'
import type { MeasureKey } from '../assessment/measure-keys'
import type { Item } from '../assessment/scheme'
import { measuresOf } from '../assessment/scoring/measures-of'

type Measures = readonly MeasureKey[]

const ofTime: Measures = [
  ...(['lateReplies', 'repliesAfterSixMonths', 'repliedInTime'] as const),
  ...(['repliedWithinThreeMonths', 'repliedWithinSixMonths'] as const),
]
const ofRatings: Measures = [
  ...(['dissatisfiedFirst', 'dissatisfiedFinal', 'satisfiedFirst', 'satisfiedFinal'] as const),
  ...(['atLeastBasicFirst', 'atLeastBasicFinal', 'satisfiedWithAttitude'] as const),
]
const ofClasses: Measures = ['classesCorrected', 'solvedClaimed', 'solvedConfirmed', 'solvedConfirmedRate']
const ofPromises: Measures = ['promisesBroken', 'promisesKept']

/** Measures that ask the same of a fact. */
const kin: readonly Measures[] = [ofTime, ofRatings, ofClasses, ofPromises]

const askedBy = ({ rule }: Item): Measures => (rule.type === 'DELEGATES_RATING' ? ofRatings : measuresOf(rule))

/** Facts left out of an item that asks what this measure asks: an objection to a talk excuses no late reply. */
export function leftOutOf(measure: MeasureKey, corrections: readonly Correction[], items: readonly Item[]): string[] {
  const same = kin.find((one) => one.includes(measure)) ?? [measure]
  const keys = items.filter((item) => askedBy(item).some((one) => same.includes(one))).map(({ key }) => key)
  return corrections.flatMap((one) => (one.kind === 'LEAVE_OUT' && keys.includes(one.itemKey) ? [one.factId] : []))
}
