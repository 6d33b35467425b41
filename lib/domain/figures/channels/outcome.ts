import type { VoiceEnding } from '@/lib/domain/voice/voice'
import { type Facet, fits, type Judged } from './voice-figure'

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

const isOver = { state: ['ENDED'] } as const
const answered = {
  ...isOver,
  ending: ['ANSWERED_ON_SPOT', 'PASSED_TO_TOWN', 'PASSED_TO_UNIT'] satisfies VoiceEnding[],
}
const fed = { ...isOver, ending: ['MERGED', 'BECAME_SUGGESTION'] satisfies VoiceEnding[] }

/** What lies with a suggestion is solved when the suggestion's figures say so; what went to the hotline or was not taken up, also with its suggestion, ends elsewhere. Data, as the figures are, so that the list behind a result is asked by the same words. */
export const outcomeFacets: Readonly<Record<VoiceOutcomeKey, readonly Facet[]>> = {
  SOLVED: [
    { ...answered, result: ['SOLVED'] },
    { ...fed, fed: ['CLAIMED', 'CONFIRMED'] },
  ],
  IN_PROGRESS: [{ ...answered, result: ['IN_PROGRESS'] }],
  EXPLAINED: [{ ...answered, result: ['EXPLAINED', null] }],
  NOT_SOLVED: [{ ...answered, result: ['NOT_SOLVED'] }],
  WITH_SUGGESTION: [{ ...fed, fed: ['DRAFT', 'RUNNING', null] }],
  ELSEWHERE: [
    { ...isOver, ending: ['HOTLINE', 'NOT_ACCEPTED'] },
    { ...fed, fed: ['DROPPED'] },
  ],
  PENDING: [{ state: ['OPEN', 'PASSED'] }],
}

/** What is over without an end, which the database forbids, would have none of them. */
export const outcomeOf = (cell: Judged): VoiceOutcomeKey =>
  voiceOutcomes.find((key) => outcomeFacets[key].some((facet) => fits(facet, cell))) ?? 'EXPLAINED'
