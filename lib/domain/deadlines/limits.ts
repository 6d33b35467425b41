import type { LocalDate } from './local-date'

export const limitPurposes = [
  'assign-in-session',
  'assign-between-sessions',
  'acknowledge',
  'object',
  'reassign',
  'first-contact',
  'assist-opinion',
  'assist-again',
  'progress',
  'draft',
  'sign',
  'reply',
  'extended-reply',
  'feedback',
  're-handling',
  'decide-again',
  'chasing-answer',
  'member-opinion',
  'object-to-non-acceptance',
  'publication',
  'commitment',
  'head-contact',
  'checkpoint',
  'supervision-answer',
] as const
export type LimitPurpose = (typeof limitPurposes)[number]

export const startEvents = [
  'session-closed',
  'received',
  'assigned',
  'return-requested',
  'replied',
  're-handling-ordered',
  'passed-on',
  'reply-made',
  'submitted-for-signature',
  'notice-issued',
  'promised',
  'not-accepted',
  'opinion-sent-back',
  'key-fixed',
  'again-asked',
  'supervision-fixed',
  'checkpoint-before',
  'supervision-demanded',
] as const
export type StartEvent = (typeof startEvents)[number]

export const limitUnits = ['calendar-day', 'working-day', 'month'] as const
export type LimitUnit = (typeof limitUnits)[number]

/** Binding on the congress; written for a higher level and applied by reference; or taken from practice elsewhere. */
export const limitForces = ['binding', 'by-reference', 'practice'] as const
export type LimitForce = (typeof limitForces)[number]

export const restDayRules = ['next-working-day', 'stays'] as const
export type RestDayRule = (typeof restDayRules)[number]

/** Work whose clock stands while a pause is agreed; a right to object or a delegate's time to answer runs on. */
export const pausablePurposes: readonly LimitPurpose[] = [
  'first-contact',
  'assist-opinion',
  'assist-again',
  'draft',
  'sign',
  'reply',
  're-handling',
]

/** A right lapses when its last day has passed; it is never overdue. */
export const isRight = (purpose: LimitPurpose): boolean =>
  purpose === 'object' || purpose === 'object-to-non-acceptance'

export type Limit = {
  purpose: LimitPurpose
  startsWith: StartEvent
  count: number
  unit: LimitUnit
  whenLastDayRests: RestDayRule
  basis: string
  force: LimitForce
  effectiveFrom: LocalDate
}

/** The newest version that was in force on the day the clock started; later versions do not reach back. */
export function limitInForce(limits: readonly Limit[], purpose: LimitPurpose, startedOn: LocalDate): Limit | undefined {
  return limits
    .filter((limit) => limit.purpose === purpose && limit.effectiveFrom <= startedOn)
    .reduce<Limit | undefined>(
      (newest, limit) => (newest && newest.effectiveFrom >= limit.effectiveFrom ? newest : limit),
      undefined,
    )
}
