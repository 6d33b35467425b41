import type { LocalDate } from '../deadlines/local-date'
import type { MeetingFigures } from './attendance'
import type { GuestCapacity, ItemOutcome, LeaveGround, Presence } from './meeting'

export const answererRanksKept = ['HEAD', 'DEPUTY', 'OTHER'] as const
export type AnswererRank = (typeof answererRanksKept)[number]

export type MinutedGuest = {
  readonly capacity: GuestCapacity
  /** the delegate, the unit, the official */
  readonly name: string
  readonly presence: Presence | null
  readonly presentName: string
  readonly presentPost: string
  readonly leaveGround: LeaveGround | null
}

export type MinutedPromise = {
  readonly unit: string
  readonly text: string
  readonly responsiblePerson: string
  readonly dueOn: LocalDate
}

/** One suggestion as it was answered; who suggests it is left out where that is to be kept. */
export type MinutedItem = {
  readonly itemId: string
  readonly suggestionId: string
  readonly position: number
  readonly number: string | null
  readonly title: string
  readonly lead: string | null
  readonly coSigners: readonly string[]
  readonly units: readonly string[]
  readonly asks: readonly string[]
  readonly answeringUnit: string | null
  readonly answeredBy: string
  readonly answeredByPost: string
  readonly answeredByRank: AnswererRank | null
  readonly answerText: string
  readonly delegateWords: string
  readonly promises: readonly MinutedPromise[]
  readonly outcome: ItemOutcome | null
  readonly recordedBy: string | null
}

export type MinutesWords = { readonly introduction: string; readonly closing: string }

/** 会议纪要: all that it says, so that it says the same when people and units are called otherwise. */
export type Minutes = MinutesWords & {
  readonly congress: string
  readonly term: number
  readonly session: number
  readonly ordinal: number
  readonly heldOn: LocalDate
  readonly startsAt: string
  readonly endedAt: string
  readonly timeZone: string
  readonly place: string
  readonly host: string
  readonly guests: readonly MinutedGuest[]
  readonly items: readonly MinutedItem[]
  readonly figures: MeetingFigures
}
