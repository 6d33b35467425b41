import type { UnitKind } from '../assignment/assignment'
import type { Due } from '../deadlines/due'
import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import type { SuggestionStatus } from '../suggestion/workflow'
import { ensureOpen } from '../workflow'
import type { VoiceEnding, VoiceGround, VoiceItem, VoiceMove, VoiceResult } from './voice'
import { voiceWorkflow } from './voice'

function ensureMove(voice: VoiceItem, move: VoiceMove): void {
  ensureOpen(voiceWorkflow, voice.state, move)
}

/** A delegate who raised it reads of the ending where he reads everything; a resident has to be told by somebody. */
const told = ({ source }: VoiceItem, on: LocalDate): Pick<VoiceItem, 'toldOn' | 'toldWay'> =>
  source === 'DELEGATE' ? { toldOn: on, toldWay: 'NOTICE' } : { toldOn: null, toldWay: null }

const ended = (voice: VoiceItem, ending: VoiceEnding, on: LocalDate): VoiceItem => ({
  ...voice,
  ...told(voice, on),
  state: 'ENDED',
  ending,
  decidedOn: on,
  version: voice.version + 1,
})

type Answer = { readonly answer: string; readonly result: VoiceResult }

export function answerOnSpot(voice: VoiceItem, { answer, result }: Answer, today: LocalDate): VoiceItem {
  ensureMove(voice, 'answerOnSpot')
  return { ...ended(voice, 'ANSWERED_ON_SPOT', today), answerText: answer, result, answeredOn: today }
}

type Unit = { readonly id: string; readonly name: string; readonly kind: UnitKind }

/** To a town or to a unit, by what it is; either has the month of [QD 32] for its answer. */
export function passVoice(voice: VoiceItem, unit: Unit, due: Due, remark: string, today: LocalDate): VoiceItem {
  ensureMove(voice, 'pass')
  return {
    ...voice,
    state: 'PASSED',
    ending: unit.kind === 'TOWN' ? 'PASSED_TO_TOWN' : 'PASSED_TO_UNIT',
    endingReason: remark,
    unitId: unit.id,
    unitName: unit.name,
    unitKind: unit.kind,
    dueOn: due.day,
    dueIsProvisional: due.provisional,
    decidedOn: today,
    version: voice.version + 1,
  }
}

/** Into what has a number and is still a suggestion. */
const isNoHome = (status: SuggestionStatus): boolean =>
  ['DRAFT', 'CO_SIGNING', 'NOT_ACCEPTED', 'WITHDRAWN', 'SPLIT', 'REJOINED', 'ARCHIVED'].includes(status)

export function mergeVoice(voice: VoiceItem, suggestion: Suggestion, today: LocalDate): VoiceItem {
  ensureMove(voice, 'merge')
  if (suggestion.numberText === null || isNoHome(suggestion.status)) throw new Refusal('voice-suggestion-gone')
  return withSuggestion(ended(voice, 'MERGED', today), suggestion.id, suggestion.status)
}

/** It is the delegate's draft from now on, and has its number when that is registered. */
export function promoteVoice(voice: VoiceItem, suggestionId: string, today: LocalDate): VoiceItem {
  ensureMove(voice, 'promote')
  return withSuggestion(ended(voice, 'BECAME_SUGGESTION', today), suggestionId, 'DRAFT')
}

const withSuggestion = (voice: VoiceItem, suggestionId: string, suggestionStatus: SuggestionStatus): VoiceItem => ({
  ...voice,
  suggestionId,
  suggestionStatus,
})

export function sendToHotline(voice: VoiceItem, hotlineNumber: string, remark: string, today: LocalDate): VoiceItem {
  ensureMove(voice, 'sendToHotline')
  return { ...ended(voice, 'HOTLINE', today), hotlineNumber, endingReason: remark }
}

export function notAcceptVoice(voice: VoiceItem, ground: VoiceGround, reason: string, today: LocalDate): VoiceItem {
  ensureMove(voice, 'notAccept')
  return { ...ended(voice, 'NOT_ACCEPTED', today), endingGround: ground, endingReason: reason }
}

/** Late or not it is taken. What was only begun is answered again, and whoever raised it is told again. */
export function answerVoice(voice: VoiceItem, { answer, result }: Answer, today: LocalDate): VoiceItem {
  ensureMove(voice, 'answer')
  if (voice.unitId === null) throw new Refusal('move-not-open')
  if (voice.state === 'ENDED' && voice.result !== 'IN_PROGRESS') throw new Refusal('voice-not-begun')
  const after: VoiceItem = { ...voice, ...told(voice, today), state: 'ENDED', answerText: answer, result }
  const firstAnsweredOn = voice.firstAnsweredOn ?? today
  return { ...after, answeredOn: today, firstAnsweredOn, version: voice.version + 1 }
}

const undecided = {
  state: 'OPEN',
  ending: null,
  endingReason: '',
  endingGround: null,
  unitId: null,
  unitName: null,
  unitKind: null,
  suggestionId: null,
  suggestionStatus: null,
  hotlineNumber: '',
  decidedOn: null,
  dueOn: null,
  dueIsProvisional: false,
  answerText: '',
  answeredOn: null,
  firstAnsweredOn: null,
  result: null,
  toldOn: null,
  toldWay: null,
} as const satisfies Partial<VoiceItem>

/** A wrong decision: the events keep what was decided. What the delegate has handed in is his and stays while it is handled. */
export function takeBackVoice(voice: VoiceItem): VoiceItem {
  ensureMove(voice, 'takeBack')
  if (voice.ending === 'BECAME_SUGGESTION' && !isGivenBack(voice.suggestionStatus))
    throw new Refusal('voice-suggestion-handed-in')
  return { ...voice, ...undecided, version: voice.version + 1 }
}

/** Not handed in yet, or nobody handles it any more: then the voice would be heard by nobody. */
const isGivenBack = (status: SuggestionStatus | null): boolean =>
  status !== null && ['DRAFT', 'CO_SIGNING', 'NOT_ACCEPTED', 'WITHDRAWN'].includes(status)

/** Its draft was deleted: it waits as it did before. */
export const reopenVoice = (voice: VoiceItem): VoiceItem => ({ ...voice, ...undecided, version: voice.version + 1 })

/** On a day between the ending and today. */
export function tellVoice(voice: VoiceItem, way: 'IN_PERSON' | 'PHONE' | 'POSTED', on: LocalDate, today: LocalDate) {
  ensureMove(voice, 'tell')
  if (voice.toldOn !== null) throw new Refusal('move-not-open')
  const earliest = voice.answeredOn ?? voice.decidedOn ?? on
  if (on < earliest || on > today) throw new Refusal('voice-told-outside', { earliest, latest: today })
  if (voice.source === 'ANONYMOUS' && way === 'PHONE') throw new Refusal('voice-nobody-to-tell')
  return { ...voice, toldOn: on, toldWay: way, version: voice.version + 1 }
}

export type VoiceText = Pick<VoiceItem, 'title' | 'text' | 'place' | 'categoryId' | 'source' | 'delegateId'>

/** Whoever puts it right has read the version before him. */
export function correctVoice(voice: VoiceItem, typed: VoiceText, version: number): VoiceItem {
  ensureMove(voice, 'correct')
  if (voice.version !== version) throw new Refusal('stale-version')
  return { ...voice, ...typed, version: version + 1 }
}
