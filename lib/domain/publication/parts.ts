import type { Extent } from './extent'

/** Which texts have to be looked over before it goes out: of a summary only what is shown. Keys as lib/domain/redaction writes them. */
export function isPartNeeded(key: string, extent: Extent, replyId: string | null): boolean {
  if (replyId) return key === (extent === 'FULL' ? `LETTER:${replyId}` : `SUMMARY:${replyId}`)
  return !key.includes('-') && (extent === 'FULL' || key === 'TITLE')
}

export const publicPartNouns = ['TITLE', 'SITUATION', 'ANALYSIS', 'ASK', 'PLACE', 'LETTER', 'SUMMARY', 'FILE'] as const
export type PublicPartNoun = (typeof publicPartNouns)[number]

/** ASK:3 is an ASK. */
export const nounOf = (key: string): PublicPartNoun =>
  publicPartNouns.find((noun) => noun === key.split(':')[0]) ?? 'FILE'

/** A letter without whom it is addressed to, who signed it, whom to call and who else got it: what frames it says nothing of the matter. */
export const withoutFrame = (text: string, isFrame: RegExp): string =>
  text
    .split('\n')
    .filter((line) => !isFrame.test(line))
    .join('\n')
