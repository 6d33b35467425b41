import type { UnitKind } from '../assignment/assignment'
import type { LocalDate } from '../deadlines/local-date'
import type { SuggestionStatus } from '../suggestion/workflow'
import type { Workflow } from '../workflow'

/** Where it was heard. */
export const voiceChannels = ['MINI_CONGRESS', 'RECEPTION_DAY', 'STATION', 'INSPECTION', 'SURVEY'] as const
export type VoiceChannel = (typeof voiceChannels)[number]

/** Whose it is. Of an anonymous resident nothing is kept by which he could be found. */
export const voiceSources = ['RESIDENT', 'ANONYMOUS', 'DELEGATE'] as const
export type VoiceSource = (typeof voiceSources)[number]

/** UNCHECKED came in at a door and nobody has looked at it; OPEN waits for a decision, PASSED for an answer; SET_ASIDE is abuse. */
export const voiceStates = ['UNCHECKED', 'OPEN', 'PASSED', 'ENDED', 'SET_ASIDE'] as const
export type VoiceState = (typeof voiceStates)[number]

export const voiceEndings = [
  'ANSWERED_ON_SPOT',
  'PASSED_TO_TOWN',
  'PASSED_TO_UNIT',
  'MERGED',
  'BECAME_SUGGESTION',
  'HOTLINE',
  'NOT_ACCEPTED',
] as const
export type VoiceEnding = (typeof voiceEndings)[number]

/** Why it is not taken up: the grounds on which a suggestion is not accepted, and that it was answered before. */
export const voiceGrounds = [
  'OWN_INTEREST',
  'COMPLAINT_OR_APPEAL',
  'PENDING_CASE',
  'TENDER',
  'NO_CONTENT',
  'OUTSIDE_POWERS',
  'ALREADY_ANSWERED',
  'OTHER',
] as const
export type VoiceGround = (typeof voiceGrounds)[number]

/** What became of it, by the word of whoever answered. */
export const voiceResults = ['SOLVED', 'IN_PROGRESS', 'EXPLAINED', 'NOT_SOLVED'] as const
export type VoiceResult = (typeof voiceResults)[number]

export const toldWays = ['IN_PERSON', 'PHONE', 'RECEIPT', 'NOTICE', 'POSTED'] as const
export type ToldWay = (typeof toldWays)[number]

export const voiceMoves = [
  'accept',
  'setAside',
  'correct',
  'answerOnSpot',
  'pass',
  'merge',
  'promote',
  'sendToHotline',
  'notAccept',
  'answer',
  'takeBack',
  'tell',
] as const
export type VoiceMove = (typeof voiceMoves)[number]

/** A decision can be taken back whatever came of it; what was only begun is answered again. */
export const voiceWorkflow: Workflow<VoiceState, VoiceMove> = {
  UNCHECKED: { accept: ['OPEN'], setAside: ['SET_ASIDE'] },
  OPEN: {
    correct: ['OPEN'],
    answerOnSpot: ['ENDED'],
    pass: ['PASSED'],
    merge: ['ENDED'],
    promote: ['ENDED'],
    sendToHotline: ['ENDED'],
    notAccept: ['ENDED'],
  },
  PASSED: { answer: ['ENDED'], takeBack: ['OPEN'] },
  ENDED: { answer: ['ENDED'], takeBack: ['OPEN'], tell: ['ENDED'] },
  SET_ASIDE: {},
}

/** As it decides; who the resident is stands in its row alone. */
export type VoiceItem = {
  readonly id: string
  readonly congressId: string
  readonly year: number
  /** null before somebody has looked at it */
  readonly number: number | null
  readonly channel: VoiceChannel
  readonly activityId: string | null
  readonly stationId: string | null
  readonly source: VoiceSource
  /** who raised it or, of a resident's, who received him */
  readonly delegateId: string | null
  /** of the activity, else of the station, else of the delegate */
  readonly delegationId: string | null
  readonly title: string
  readonly text: string
  readonly place: string
  readonly categoryId: string | null
  readonly receivedOn: LocalDate
  readonly enteredById: string | null
  readonly hasReceipt: boolean
  readonly state: VoiceState
  readonly ending: VoiceEnding | null
  readonly endingReason: string
  readonly endingGround: VoiceGround | null
  readonly unitId: string | null
  readonly unitName: string | null
  readonly unitKind: UnitKind | null
  readonly suggestionId: string | null
  readonly suggestionStatus: SuggestionStatus | null
  readonly hotlineNumber: string
  readonly decidedOn: LocalDate | null
  readonly dueOn: LocalDate | null
  readonly dueIsProvisional: boolean
  readonly answerText: string
  readonly answeredOn: LocalDate | null
  /** what says whether the unit was in time; later answers to what was only begun do not */
  readonly firstAnsweredOn: LocalDate | null
  readonly result: VoiceResult | null
  readonly toldOn: LocalDate | null
  readonly toldWay: ToldWay | null
  readonly version: number
}

export const voiceOutcomes = [
  'WAITING',
  'SOLVED',
  'IN_PROGRESS',
  'EXPLAINED',
  'NOT_SOLVED',
  'WITH_SUGGESTION',
  'HOTLINE',
  'NOT_ACCEPTED',
  'SET_ASIDE',
] as const
export type VoiceOutcome = (typeof voiceOutcomes)[number]

type Ended = Pick<VoiceItem, 'state' | 'ending' | 'result'>

/** What came of it, one answer for each: a voice that went into a suggestion is solved when the suggestion is. */
export function outcomeOf({ state, ending, result }: Ended, isSuggestionSolved: boolean): VoiceOutcome {
  if (state === 'SET_ASIDE') return 'SET_ASIDE'
  if (state !== 'ENDED' || ending === null) return 'WAITING'
  if (ending === 'HOTLINE' || ending === 'NOT_ACCEPTED') return ending
  if (ending === 'MERGED' || ending === 'BECAME_SUGGESTION') return isSuggestionSolved ? 'SOLVED' : 'WITH_SUGGESTION'
  return result ?? 'EXPLAINED'
}

export const isSolved = (voice: Ended, isSuggestionSolved: boolean): boolean =>
  outcomeOf(voice, isSuggestionSolved) === 'SOLVED'

export const isOverdue = ({ state, dueOn }: Pick<VoiceItem, 'state' | 'dueOn'>, today: LocalDate): boolean =>
  state === 'PASSED' && dueOn !== null && dueOn < today
