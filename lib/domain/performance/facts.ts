import { type ActivityKind, activityKinds, type Presence } from '../activity/activity'
import type { PromiseFact } from '../commitment/fulfilment'
import type { LocalDate } from '../deadlines/local-date'
import type { SuggestionStatus } from '../suggestion/workflow'
import type { EntryKind, EntryState } from './entry'

/** What he took part in: the kinds of activities, and the meetings at which suggestions are answered. */
export const occasionKinds = ['REPLY_MEETING', ...activityKinds] as const
export type OccasionKind = 'REPLY_MEETING' | ActivityKind

/** A title is null where whoever asks may not read it. */
type Titled = { readonly id: string; readonly title: string | null }

export type SuggestionDone = Titled & {
  readonly on: LocalDate | null
  readonly number: string | null
  readonly status: SuggestionStatus
  readonly isRegistered: boolean
  readonly wasSentBack: boolean
  readonly round: number
  readonly isReplied: boolean
  /** every unit that answered called it solved, and delegate and office agree */
  readonly isSolved: boolean
}

export type Signature = Titled & { readonly on: LocalDate | null; readonly status: SuggestionStatus }

export type PromiseMade = PromiseFact & Titled & { readonly suggestionId: string; readonly text: string }

export type ContactMade = Titled & {
  readonly suggestionId: string
  readonly on: LocalDate
  readonly confirmBy: LocalDate
  /** when he said that it was so, or not */
  readonly answeredOn: LocalDate | null
  readonly isConfirmed: boolean
}

export type RatingAsked = Titled & {
  readonly suggestionId: string
  readonly on: LocalDate
  readonly dueOn: LocalDate
  readonly ratedOn: LocalDate | null
}

export type Occasion = {
  readonly id: string
  readonly kind: OccasionKind
  readonly name: string
  readonly on: LocalDate
  readonly place: string
  /** on duty at a station */
  readonly isOnDuty: boolean
  /** called to it for nothing but suggestions of which nobody may know whose they are */
  readonly keepsIdentity: boolean
  readonly presence: Presence | null
  readonly leaveReason: string
  readonly speech: string
  readonly hours: number | null
  readonly residents: number | null
}

export type VoiceBrought = Titled & {
  readonly number: number | null
  readonly on: LocalDate
  readonly state: string
  readonly ending: string | null
  readonly result: string | null
}

export type EntryMade = {
  readonly id: string
  readonly kind: EntryKind
  readonly on: LocalDate
  readonly text: string
  readonly state: EntryState
  readonly reason: string
}

/** One delegate in one year, as the rows say it. Nothing here is a figure yet. */
export type PerformanceFacts = {
  readonly suggestions: readonly SuggestionDone[]
  readonly signatures: readonly Signature[]
  readonly promises: readonly PromiseMade[]
  readonly contacts: readonly ContactMade[]
  readonly ratings: readonly RatingAsked[]
  readonly occasions: readonly Occasion[]
  readonly voices: readonly VoiceBrought[]
  readonly entries: readonly EntryMade[]
}
