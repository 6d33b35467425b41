import type { VoiceEnding } from '@/lib/domain/voice/voice'
import type { Facet, VoiceFigure } from './voice-figure'

/** 收到: what somebody has looked at and numbered. */
const came: VoiceFigure = {
  key: 'came',
  base: null,
  excludes: ['unchecked', 'set-aside'],
  source: 'ZZ 60',
  any: [{}],
}

const of =
  (base: VoiceFigure) =>
  (key: string, source: string, ...any: Facet[]) => ({
    ...{ key, base, source, any },
    excludes: [] as VoiceFigure['excludes'],
  })

const open = of(came)('open', 'QD 32', { state: ['OPEN'] })
const answering = of(came)('answering', 'QD 32', { state: ['PASSED'] })
const overdue = of(answering)('overdue', 'QD 32', { isLate: true })
const ended = of(came)('ended', 'QD 32', { state: ['ENDED'] })

const ending = (key: string, value: VoiceEnding) => of(ended)(key, 'ZZ 60', { ending: [value] })
const answeredOnSpot = ending('answeredOnSpot', 'ANSWERED_ON_SPOT')
const passedToTown = ending('passedToTown', 'PASSED_TO_TOWN')
const passedToUnit = ending('passedToUnit', 'PASSED_TO_UNIT')
const merged = ending('merged', 'MERGED')
const becameSuggestion = ending('becameSuggestion', 'BECAME_SUGGESTION')
const hotline = ending('hotline', 'HOTLINE')
const notAccepted = ending('notAccepted', 'NOT_ACCEPTED')

/** Voices, not suggestions: what a registered suggestion that stands goes on with. */
const withSuggestion = of(ended)('withSuggestion', 'SD 10', { fed: ['RUNNING', 'CLAIMED', 'CONFIRMED'] })

const answeredLate = of(ended)('answeredLate', 'QD 32', {
  ending: ['PASSED_TO_TOWN', 'PASSED_TO_UNIT'],
  wasLate: true,
})

const solvedOnSpot = of(answeredOnSpot)('solvedOnSpot', 'ZZ 60', { result: ['SOLVED'] })
const solvedByUnits = of(ended)('solvedByUnits', 'QD 32', {
  ending: ['PASSED_TO_TOWN', 'PASSED_TO_UNIT'],
  result: ['SOLVED'],
})
/** By the class that the units claim in their replies; what is confirmed is part of it and stands apart. */
const solvedAsClaimed = of(ended)('solvedAsClaimed', 'SD 18', { fed: ['CLAIMED', 'CONFIRMED'] })
const solvedAsConfirmed = of(solvedAsClaimed)('solvedAsConfirmed', 'SD 18', { fed: ['CONFIRMED'] })
/** 解决: each way adds to it, and no item is counted on two of them. */
const solved = of(ended)(
  'solved',
  'QD 32',
  { ending: ['ANSWERED_ON_SPOT', 'PASSED_TO_TOWN', 'PASSED_TO_UNIT'], result: ['SOLVED'] },
  { fed: ['CLAIMED', 'CONFIRMED'] },
)

/** 应告知: it is over, and it is known who raised it or he holds a receipt. */
const toTell: VoiceFigure = { ...of(ended)('toTell', 'DB 31', { canBeTold: true }), excludes: ['cannot-be-told'] }
const told = of(toTell)('told', 'DB 31', { isTold: true })

/** Every figure that counts voices. Page, export and report take it from here. */
export const voiceFigures = {
  came,
  open,
  answering,
  overdue,
  ended,
  answeredOnSpot,
  passedToTown,
  passedToUnit,
  merged,
  becameSuggestion,
  hotline,
  notAccepted,
  withSuggestion,
  answeredLate,
  solvedOnSpot,
  solvedByUnits,
  solvedAsClaimed,
  solvedAsConfirmed,
  solved,
  toTell,
  told,
} as const satisfies Record<string, VoiceFigure>
export type VoiceFigureKey = keyof typeof voiceFigures
export const voiceFigureKeys = Object.keys(voiceFigures) as VoiceFigureKey[]

/** 去向: every voice stands in exactly one of them. */
export const becameKeys = [
  'answeredOnSpot',
  'passedToTown',
  'passedToUnit',
  'merged',
  'becameSuggestion',
  'hotline',
  'notAccepted',
  'answering',
  'open',
] as const satisfies VoiceFigureKey[]
export type BecameKey = (typeof becameKeys)[number]
