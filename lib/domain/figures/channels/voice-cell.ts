import type { ActivityKind } from '@/lib/domain/activity/activity'
import type { VoiceChannel, VoiceEnding, VoiceResult, VoiceState } from '@/lib/domain/voice/voice'

/** How far the suggestion is that a voice became or was merged into, by the suggestion's own figures. */
export const fedStates = ['DRAFT', 'DROPPED', 'RUNNING', 'CLAIMED', 'CONFIRMED'] as const
export type FedState = (typeof fedStates)[number]

/** Voices that are alike in everything that a figure asks, and how many they are. Nothing here is a figure yet. */
export type VoiceCell = {
  readonly year: number
  readonly channel: VoiceChannel
  readonly state: Exclude<VoiceState, 'UNCHECKED' | 'SET_ASIDE'>
  readonly ending: VoiceEnding | null
  readonly result: VoiceResult | null
  readonly suggestionId: string | null
  readonly fed: FedState | null
  /** somebody is known who can be told */
  readonly canBeTold: boolean
  readonly isTold: boolean
  /** waits for an answer, and its last day lies behind */
  readonly isLate: boolean
  readonly wasLate: boolean
  readonly stationId: string | null
  readonly delegationId: string | null
  /** the town of the station */
  readonly townId: string | null
  /** to which it was passed */
  readonly unitId: string | null
  readonly count: number
}

/** Activities that were held, of one kind and place in one year. */
export type ActivityCell = {
  readonly year: number
  readonly kind: ActivityKind
  readonly stationId: string | null
  readonly delegationId: string | null
  readonly townId: string | null
  readonly activities: number
  /** 人次: each delegate counts at each activity where he was present */
  readonly personTimes: number
  readonly residents: number
}

/** The channels that the yearly report adds up; what is heard on inspections and surveys stands apart and is never added to them. */
export const reportedChannels = ['MINI_CONGRESS', 'RECEPTION_DAY', 'STATION'] as const satisfies VoiceChannel[]
export const otherChannels = ['INSPECTION', 'SURVEY'] as const satisfies VoiceChannel[]

export const isReported = (channel: VoiceChannel): boolean =>
  (reportedChannels as readonly VoiceChannel[]).includes(channel)

export const kindOfChannel: Record<VoiceChannel, ActivityKind> = {
  MINI_CONGRESS: 'MINI_CONGRESS',
  RECEPTION_DAY: 'RECEPTION_DAY',
  STATION: 'STATION_DAY',
  INSPECTION: 'INSPECTION',
  SURVEY: 'SURVEY',
}
