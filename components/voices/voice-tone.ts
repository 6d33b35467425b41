import type { Tone } from '@/components/ui/tone'
import type { VoiceItem, VoiceResult, VoiceState } from '@/lib/domain/voice/voice'
import type { Words } from '@/lib/wording/catalogue'

const stateTones: Record<VoiceState, Tone> = {
  UNCHECKED: 'warn',
  OPEN: 'info',
  PASSED: 'plain',
  ENDED: 'plain',
  SET_ASIDE: 'still',
}

export const resultTones: Record<VoiceResult, Tone> = {
  SOLVED: 'good',
  IN_PROGRESS: 'info',
  EXPLAINED: 'plain',
  NOT_SOLVED: 'warn',
}

type Standing = Pick<VoiceItem, 'state' | 'ending' | 'result'>

/** In one badge: what was decided, and by the answer how it came out. */
export function standingOf({ state, ending, result }: Standing, { voices }: Words): { tone: Tone; text: string } {
  if (state === 'ENDED' && result !== null) return { tone: resultTones[result], text: voices.results[result] }
  if (ending !== null) return { tone: stateTones[state], text: voices.endings[ending] }
  return { tone: stateTones[state], text: voices.states[state] }
}
