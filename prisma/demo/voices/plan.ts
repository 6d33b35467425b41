import type { VoiceEnding, VoiceResult } from '@/lib/domain/voice/voice'

/** How one voice ends; without an answer it still waits. */
export type PlannedEnding = { readonly ending: VoiceEnding | null; readonly result: VoiceResult | null }

const times = (count: number, ending: VoiceEnding | null, result: VoiceResult | null = null): PlannedEnding[] =>
  Array.from({ length: count }, () => ({ ending, result }))

/** Answers by a town or a unit: solved, begun, explained, not solved, and not answered by the end of the year. */
const passed = (
  ending: 'PASSED_TO_TOWN' | 'PASSED_TO_UNIT',
  counts: readonly [number, number, number, number, number],
) => [
  ...times(counts[0], ending, 'SOLVED'),
  ...times(counts[1], ending, 'IN_PROGRESS'),
  ...times(counts[2], ending, 'EXPLAINED'),
  ...times(counts[3], ending, 'NOT_SOLVED'),
  ...times(counts[4], ending),
]

/** 196 of the eleven delegations in July. */
export const ofMiniCongress: readonly PlannedEnding[] = [
  ...times(11, 'ANSWERED_ON_SPOT', 'SOLVED'),
  ...times(20, 'ANSWERED_ON_SPOT', 'EXPLAINED'),
  ...passed('PASSED_TO_TOWN', [24, 12, 7, 5, 4]),
  ...passed('PASSED_TO_UNIT', [25, 22, 10, 9, 8]),
  ...times(17, 'MERGED'),
  ...times(9, 'HOTLINE'),
  ...times(10, 'NOT_ACCEPTED'),
  ...times(3, null),
]

/** 41 of the 23 delegates whom the directors received; three of them became suggestions. */
export const ofReceptionDays: readonly PlannedEnding[] = [
  ...times(5, 'ANSWERED_ON_SPOT', 'SOLVED'),
  ...times(9, 'ANSWERED_ON_SPOT', 'EXPLAINED'),
  ...passed('PASSED_TO_TOWN', [3, 2, 1, 1, 0]),
  ...passed('PASSED_TO_UNIT', [5, 4, 1, 1, 1]),
  ...times(2, 'MERGED'),
  ...times(3, 'BECAME_SUGGESTION'),
  ...times(1, 'HOTLINE'),
  ...times(2, 'NOT_ACCEPTED'),
]

const july = [11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 25]

export const miniCongressOn = (place: number): string => `2022-07-${july[place] ?? 25}`

/** Six mornings on which the directors received delegates: how many came, and how much they raised. */
export const receptions: readonly { heldOn: string; leaders: string; came: number; raised: number }[] = [
  { heldOn: '2022-03-25', leaders: '常委会主任接待', came: 4, raised: 7 },
  { heldOn: '2022-04-28', leaders: '常委会副主任接待', came: 4, raised: 6 },
  { heldOn: '2022-06-24', leaders: '常委会主任接待', came: 4, raised: 8 },
  { heldOn: '2022-08-26', leaders: '常委会副主任接待', came: 4, raised: 7 },
  { heldOn: '2022-10-28', leaders: '常委会主任接待', came: 4, raised: 7 },
  { heldOn: '2022-11-25', leaders: '常委会副主任接待', came: 3, raised: 6 },
]

export const leaveReasons = ['住院治疗', '外出招商', '参加上级会议', '家中有急事', '在外地培训']
