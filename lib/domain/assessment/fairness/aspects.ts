import type { RateKey } from '../measure-keys'

/** What goes up and down together, because the same cases, or the same people, decide it. */
export const aspects = ['TIME', 'CONTACT', 'RATING', 'OUTCOME', 'MEETING', 'OPENNESS', 'MARKS'] as const
export type Aspect = (typeof aspects)[number]

export const aspectOf: Record<RateKey, Aspect> = {
  acknowledgedInTime: 'TIME',
  repliedInTime: 'TIME',
  repliedWithinThreeMonths: 'TIME',
  repliedWithinSixMonths: 'TIME',
  assistedInTime: 'TIME',
  assistedTwentyDaysAhead: 'TIME',
  metConfirmed: 'CONTACT',
  contacted: 'CONTACT',
  satisfiedFirst: 'RATING',
  satisfiedFinal: 'RATING',
  atLeastBasicFirst: 'RATING',
  atLeastBasicFinal: 'RATING',
  satisfiedWithAttitude: 'RATING',
  ratingsReturned: 'RATING',
  solvedClaimed: 'OUTCOME',
  solvedConfirmedRate: 'OUTCOME',
  promisesKept: 'OUTCOME',
  headsAtMeetings: 'MEETING',
  published: 'OPENNESS',
}
