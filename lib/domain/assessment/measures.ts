import type { AttendanceFact, PromiseFact, UnitFacts } from './facts'
import type { MeasureKey } from './measure-keys'
import { measuresOfHandling } from './measures-of-handling'
import { measuresOfRatings } from './measures-of-ratings'
import { type Measure, type Share, share, tally } from './measuring'
import type { MeasureValue } from './result'

type OfPromise = Share<PromiseFact>['holds']

const isKept: OfPromise = ({ closedOn, doneOn, dueOn, outcome }) =>
  closedOn !== null && outcome !== 'NOT_KEPT' && outcome !== 'REPLACED' && (doneOn ?? closedOn) <= dueOn

/** Closed as not kept; or past its day, and the unit does not say that it is done. */
const isBroken: OfPromise = ({ closedOn, doneOn = null, dueOn, outcome }, asOf) =>
  outcome === 'NOT_KEPT' || (closedOn === null && doneOn === null && dueOn < asOf)

/** Decided, or broken by its day; what is said to be done and not looked at yet is neither. */
const isJudged: OfPromise = (promise, asOf) =>
  promise.outcome !== 'REPLACED' && (isBroken(promise, asOf) || (promise.closedOn !== null && promise.dueOn <= asOf))

const ofMeetings = (which: AttendanceFact['presence']) =>
  tally<AttendanceFact>(({ attendances }) => attendances)({
    source: 'SD 16',
    times: ({ presence }) => presence === which,
  })

/** Every measure that schemes may use. Score, page, simulator and shortlist take it from here. */
export const measures: Record<MeasureKey, Measure> = {
  ...measuresOfHandling,
  ...measuresOfRatings,
  promisesBroken: tally<PromiseFact>(({ promises }) => promises)({
    source: 'SD 18',
    excludes: ['replaced', 'not-yet-due'],
    times: (promise, asOf) => isBroken(promise, asOf),
  }),
  promisesKept: share<PromiseFact>(({ promises }) => promises)({
    source: 'SD 18',
    excludes: ['replaced', 'not-yet-due', 'not-confirmed'],
    base: isJudged,
    holds: isKept,
  }),
  meetingsMissed: ofMeetings('ABSENT'),
  meetingsByDeputy: ofMeetings('DEPUTY'),
  headsAtMeetings: share<AttendanceFact>(({ attendances }) => attendances)({
    source: 'SD 16',
    base: () => true,
    holds: ({ presence }) => presence === 'HEAD',
  }),
}

/** What a measure says of one unit; facts that the office has left out of the item stand in neither list. */
export function measured(measure: MeasureKey, facts: UnitFacts, leftOut: readonly string[] = []): MeasureValue {
  const { counted, base } = measures[measure].of(facts)
  const without = (ids: readonly string[]) => ids.filter((id) => !leftOut.includes(id))
  return { measure, counted: without(counted), base: without(base) }
}
