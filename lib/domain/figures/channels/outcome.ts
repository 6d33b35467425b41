import type { VoiceCell } from './voice-cell'

/** 结果: every voice stands in exactly one of them. */
export const voiceOutcomes = [
  'SOLVED',
  'IN_PROGRESS',
  'EXPLAINED',
  'NOT_SOLVED',
  'WITH_SUGGESTION',
  'ELSEWHERE',
  'PENDING',
] as const
export type VoiceOutcomeKey = (typeof voiceOutcomes)[number]

/** What lies with a suggestion is solved when the suggestion's figures say so; what went to the hotline or was not taken up, also with its suggestion, ends elsewhere. */
export function outcomeOf({ state, ending, result, fed }: VoiceCell): VoiceOutcomeKey {
  if (state !== 'ENDED') return 'PENDING'
  if (fed === 'DROPPED') return 'ELSEWHERE'
  if (ending === 'MERGED' || ending === 'BECAME_SUGGESTION')
    return fed === 'CLAIMED' || fed === 'CONFIRMED' ? 'SOLVED' : 'WITH_SUGGESTION'
  if (ending === 'HOTLINE' || ending === 'NOT_ACCEPTED') return 'ELSEWHERE'
  return result ?? 'EXPLAINED'
}
