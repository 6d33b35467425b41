import type { VoiceEnding, VoiceResult } from '@/lib/domain/voice/voice'
import type { Chance } from '../chance'

export type PlannedEnding = {
  readonly ending: VoiceEnding | null
  readonly result: VoiceResult | null
  /** passed on, and not answered by the end of the year */
  readonly isWaiting: boolean
}

const times = (count: number, ending: VoiceEnding | null, result: VoiceResult | null = null, isWaiting = false) =>
  Array.from({ length: count }, (): PlannedEnding => ({ ending, result, isWaiting }))

/** Of what was passed on, a seventh was not solved and a seventh never answered in the year. */
const passed = (ending: 'PASSED_TO_TOWN' | 'PASSED_TO_UNIT', counts: readonly number[]): PlannedEnding[] => {
  const [solved = 0, begun = 0, explained = 0, not = 0, waiting = 0] = counts
  return [
    ...times(solved, ending, 'SOLVED'),
    ...times(begun, ending, 'IN_PROGRESS'),
    ...times(explained, ending, 'EXPLAINED'),
    ...times(not, ending, 'NOT_SOLVED'),
    ...times(waiting, ending, null, true),
  ]
}

/** 538 in all. */
export const joined = { MERGED: 19, BECAME_SUGGESTION: 5 } as const
export const toTowns = 149

export const townEndings = (chance: Chance): PlannedEnding[] =>
  chance.shuffled(passed('PASSED_TO_TOWN', [71, 27, 18, 15, 18]))

export const otherEndings = (chance: Chance): PlannedEnding[] =>
  chance.shuffled([
    ...times(61, 'ANSWERED_ON_SPOT', 'SOLVED'),
    ...times(153, 'ANSWERED_ON_SPOT', 'EXPLAINED'),
    ...passed('PASSED_TO_UNIT', [27, 22, 14, 9, 10]),
    ...times(37, 'HOTLINE'),
    ...times(21, 'NOT_ACCEPTED'),
    ...times(11, null),
  ])
