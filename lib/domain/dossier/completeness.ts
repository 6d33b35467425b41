import type { SuggestionStatus } from '../suggestion/workflow'

/** One unit that owed a reply in one round. */
export type OwedReply = {
  readonly unit: string
  readonly round: number
  readonly isAcknowledged: boolean
  readonly isSigned: boolean
  /** spoken with, or excused from it */
  readonly isHeard: boolean
  /** a letter with its text, or the scan of the sealed sheet */
  readonly hasLetter: boolean
  readonly addressees: number
  /** who has opened it, taken it or been handed it */
  readonly received: number
}

export type DossierFacts = {
  readonly status: SuggestionStatus
  readonly hasText: boolean
  readonly isRegistered: boolean
  readonly isAssigned: boolean
  readonly replies: readonly OwedReply[]
  /** assisting units of which there is neither an opinion nor a waiver */
  readonly silentAssistants: readonly string[]
  /** rounds that run and are not rated yet; once a round is closed, silence is an answer of its own */
  readonly unratedRounds: readonly number[]
  readonly openPromises: number
  readonly signedSheet: boolean
  /** handed in on paper, so that the sheet is the proof */
  readonly cameOnPaper: boolean
  readonly unscannedFiles: number
}

export const missingPieces = [
  'text',
  'signedSheet',
  'registration',
  'assignment',
  'acknowledgement',
  'contact',
  'opinion',
  'reply',
  'letter',
  'receipt',
  'rating',
  'promises',
  'conclusion',
  'scan',
] as const
export type MissingPiece = (typeof missingPieces)[number]

export type Missing = {
  readonly piece: MissingPiece
  readonly unit?: string
  readonly round?: number
  readonly count?: number
}

const endedEarly: readonly SuggestionStatus[] = ['WITHDRAWN', 'NOT_ACCEPTED', 'SPLIT', 'REJOINED']
const concluded: readonly SuggestionStatus[] = ['CONCLUDED', 'ARCHIVED']

/** What a file lacks that a closed suggestion has, each piece by name. What ended before it was answered owes no answer. */
export function missingFrom(facts: DossierFacts): Missing[] {
  return [
    ...lack(!facts.hasText, 'text'),
    ...lack(facts.cameOnPaper && !facts.signedSheet, 'signedSheet'),
    ...(endedEarly.includes(facts.status) ? [] : handlingMissing(facts)),
    ...lack(facts.unscannedFiles > 0, 'scan', { count: facts.unscannedFiles }),
  ]
}

function handlingMissing(facts: DossierFacts): Missing[] {
  return [
    ...lack(!facts.isRegistered, 'registration'),
    ...lack(!facts.isAssigned, 'assignment'),
    ...facts.replies.flatMap(replyMissing),
    ...facts.silentAssistants.map((unit): Missing => ({ piece: 'opinion', unit })),
    ...facts.unratedRounds.map((round): Missing => ({ piece: 'rating', round })),
    ...lack(facts.openPromises > 0, 'promises', { count: facts.openPromises }),
    ...lack(!concluded.includes(facts.status), 'conclusion'),
  ]
}

/** Without a reply there is no letter to miss. */
function replyMissing({ unit, round, ...one }: OwedReply): Missing[] {
  const of = { unit, round }
  const unreceived = one.addressees - one.received
  return [
    ...lack(!one.isAcknowledged, 'acknowledgement', { unit }),
    ...lack(!one.isHeard, 'contact', of),
    ...lack(!one.isSigned, 'reply', of),
    ...lack(one.isSigned && !one.hasLetter, 'letter', of),
    ...lack(one.isSigned && unreceived > 0, 'receipt', { ...of, count: unreceived }),
  ]
}

const lack = (isLacking: boolean, piece: MissingPiece, more: Omit<Missing, 'piece'> = {}): Missing[] =>
  isLacking ? [{ piece, ...more }] : []
