import type { Presence } from '../activity/activity'
import { isKeptOnTime, isPromiseDue } from '../commitment/fulfilment'
import type { LocalDate } from '../deadlines/local-date'
import type { SuggestionStatus } from '../suggestion/workflow'
import type { OccasionKind, PerformanceFacts } from './facts'

type Source = keyof PerformanceFacts
type FactOf<From extends Source> = PerformanceFacts[From][number]

/** One definition: which facts are counted, out of which base. Its name and formula are words under the same key. */
export type Measure<From extends Source = Source> = {
  readonly from: From
  readonly base: MeasureKey | null
  readonly holds: (fact: never, asOf: LocalDate) => boolean
}

const measure = <From extends Source>(
  from: From,
  base: MeasureKey | null,
  holds: (fact: FactOf<From>, asOf: LocalDate) => boolean = () => true,
): Measure<From> => ({ from, base, holds })

const gone: readonly SuggestionStatus[] = ['WITHDRAWN', 'SPLIT', 'REJOINED']

export const measureKeys = [
  'led',
  'accepted',
  'sentBack',
  'notAccepted',
  'replied',
  'solved',
  'rehandled',
  'promised',
  'promisesDue',
  'promisesKept',
  'coSigned',
  'contactsAsked',
  'contactsConfirmed',
  'contactsInTime',
  'ratingsDue',
  'ratingsGiven',
  'ratingsInTime',
  'speeches',
  'dutyDays',
  'voices',
  'voicesSolved',
  'voicesBecame',
  'voicesNotAccepted',
  'entries',
  'entriesConfirmed',
] as const
export type MeasureKey = (typeof measureKeys)[number]

/** What became of it stands beside how much it was; nothing here is a point, and no two of them are ever added up. */
export const measures: { readonly [Key in MeasureKey]: Measure } = {
  led: measure('suggestions', null, ({ status }) => !gone.includes(status)),
  accepted: measure('suggestions', 'led', ({ isRegistered, status }) => isRegistered && status !== 'NOT_ACCEPTED'),
  sentBack: measure('suggestions', 'led', ({ wasSentBack }) => wasSentBack),
  notAccepted: measure('suggestions', 'led', ({ status }) => status === 'NOT_ACCEPTED'),
  replied: measure('suggestions', 'accepted', ({ isReplied }) => isReplied),
  solved: measure('suggestions', 'replied', ({ isSolved }) => isSolved),
  rehandled: measure('suggestions', 'replied', ({ round }) => round > 1),
  promised: measure('promises', null),
  promisesDue: measure('promises', 'promised', isPromiseDue),
  promisesKept: measure('promises', 'promisesDue', isKeptOnTime),
  coSigned: measure('signatures', null, ({ status }) => !gone.includes(status)),
  contactsAsked: measure(
    'contacts',
    null,
    ({ answeredOn, confirmBy }, asOf) => answeredOn !== null || confirmBy < asOf,
  ),
  contactsConfirmed: measure('contacts', 'contactsAsked', ({ isConfirmed }) => isConfirmed),
  contactsInTime: measure(
    'contacts',
    'contactsAsked',
    ({ answeredOn, confirmBy }) => answeredOn !== null && answeredOn <= confirmBy,
  ),
  ratingsDue: measure('ratings', null, ({ ratedOn, dueOn }, asOf) => ratedOn !== null || dueOn < asOf),
  ratingsGiven: measure('ratings', 'ratingsDue', ({ ratedOn }) => ratedOn !== null),
  ratingsInTime: measure('ratings', 'ratingsGiven', ({ ratedOn, dueOn }) => ratedOn !== null && ratedOn <= dueOn),
  speeches: measure('occasions', null, ({ speech }) => speech !== ''),
  dutyDays: measure('occasions', null, ({ isOnDuty, presence }) => isOnDuty && presence === 'PRESENT'),
  voices: measure('voices', null),
  voicesSolved: measure('voices', 'voices', ({ result }) => result === 'SOLVED'),
  voicesBecame: measure('voices', 'voices', ({ ending }) => ending === 'BECAME_SUGGESTION' || ending === 'MERGED'),
  voicesNotAccepted: measure('voices', 'voices', ({ ending }) => ending === 'NOT_ACCEPTED'),
  entries: measure('entries', null, ({ state }) => state !== 'TAKEN_BACK'),
  entriesConfirmed: measure('entries', 'entries', ({ state }) => state === 'CONFIRMED'),
}

/** 应到、出席、请假、缺席 of one kind of occasion; what nobody wrote down is none of the three. */
export const attendanceParts = ['ASKED', 'PRESENT', 'LEAVE', 'ABSENT'] as const
export type AttendancePart = (typeof attendanceParts)[number]

export function membersOf<Key extends MeasureKey>(key: Key, facts: PerformanceFacts, asOf: LocalDate) {
  const { from, base, holds } = measures[key]
  const counted: readonly { readonly id: string }[] = base === null ? facts[from] : membersOf(base, facts, asOf)
  return counted.filter((fact) => holds(fact as never, asOf))
}

export const attended = (kind: OccasionKind, part: AttendancePart, { occasions }: PerformanceFacts) =>
  occasions.filter((one) => one.kind === kind && (part === 'ASKED' || one.presence === (part as Presence)))

const present = ({ occasions }: PerformanceFacts) => occasions.filter(({ presence }) => presence === 'PRESENT')

/** Received at the station on the days of his duty, whoever else was on duty beside him. */
export const residentsOf = (facts: PerformanceFacts): number =>
  present(facts).reduce((sum, { isOnDuty, residents }) => sum + (isOnDuty ? (residents ?? 0) : 0), 0)

export const trainingHoursOf = (facts: PerformanceFacts): number =>
  present(facts).reduce((sum, { kind, hours }) => sum + (kind === 'TRAINING' ? (hours ?? 0) : 0), 0)
