/** 计数. Each counts facts of one unit; lib/domain/assessment/measures says which. */
export const countKeys = [
  'leadItems',
  'assistItems',
  'keyItems',
  'lateAcknowledgements',
  'lateReplies',
  'repliesAfterSixMonths',
  'rehandled',
  'dissatisfiedFirst',
  'dissatisfiedFinal',
  'disputedContacts',
  'waivedContacts',
  'chasingNotices',
  'classesCorrected',
  'solvedConfirmed',
  'promisesBroken',
  'lateAssists',
  'meetingsMissed',
  'meetingsByDeputy',
  'onSiteContacts',
] as const
export type CountKey = (typeof countKeys)[number]

/** 比率: so many of so many. */
export const rateKeys = [
  'acknowledgedInTime',
  'repliedInTime',
  'repliedWithinThreeMonths',
  'repliedWithinSixMonths',
  'metConfirmed',
  'contacted',
  'satisfiedFirst',
  'satisfiedFinal',
  'atLeastBasicFirst',
  'atLeastBasicFinal',
  'satisfiedWithAttitude',
  'ratingsReturned',
  'solvedClaimed',
  'solvedConfirmedRate',
  'promisesKept',
  'assistedInTime',
  'assistedTwentyDaysAhead',
  'headsAtMeetings',
  'published',
] as const
export type RateKey = (typeof rateKeys)[number]

export const measureKeys = [...countKeys, ...rateKeys] as const
export type MeasureKey = CountKey | RateKey

export const isRate = (key: MeasureKey): key is RateKey => (rateKeys as readonly string[]).includes(key)
