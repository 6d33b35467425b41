import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import { missingParts, type WrittenText } from './drafting'
import { settled } from './status'
import type { CoSigner, Suggestion } from './suggestion'
import { suggestionWorkflow } from './workflow'

/** Signers all told, the lead included, with whom a county's delegates may hand in a motion [ZZ 22]. */
export const motionSigners = 10

/** Stands behind everybody who has signed. */
export const unplaced = 10_000

const longestCollecting = 60 * 86_400_000

export type Signature = CoSigner & {
  readonly name: string
  /** the place in the order of the own acts */
  readonly ordinal: number
  readonly signedVersion: number | null
  /** stands for the title and the asks that were signed */
  readonly signedWill: string | null
  readonly reason: string | null
  readonly byLink: boolean
}

export const untouchedSignature = {
  state: 'INVITED',
  ordinal: unplaced,
  signedVersion: null,
  signedWill: null,
  reason: null,
  byLink: false,
} as const satisfies Partial<Signature>

export function openCoSigning(suggestion: Suggestion, text: WrittenText, closesAt: Date, { now }: Moment): Suggestion {
  if (suggestion.status !== 'DRAFT') throw new Refusal('move-not-open', { state: suggestion.status })
  if (missingParts(text).length > 0) throw new Refusal('co-sign-draft-incomplete')
  ensureClosingTime(closesAt, now)
  return settled({ ...suggestion, coSignClosesAt: closesAt, coSigningEndedAt: null })
}

/** Later or earlier; what has run out is opened again by it. */
export function moveClosing(suggestion: Suggestion, closesAt: Date, { now }: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'stopCoSigning')
  ensureClosingTime(closesAt, now)
  return settled({ ...suggestion, coSignClosesAt: closesAt })
}

/** Back to a draft; who has signed stays signed as long as the common will is the same. */
export function stopCoSigning(suggestion: Suggestion, { now }: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'stopCoSigning')
  return settled({ ...suggestion, coSigningEndedAt: now })
}

function ensureClosingTime(closesAt: Date, now: Date): void {
  if (closesAt <= now) throw new Refusal('co-signing-closes-in-past')
  if (closesAt.getTime() - now.getTime() > longestCollecting) throw new Refusal('co-signing-too-long')
}

/** At the closing time itself it is closed. */
export function isCollectingAt({ status, coSignClosesAt }: Suggestion, now: Date): boolean {
  return status === 'CO_SIGNING' && coSignClosesAt !== null && now < coSignClosesAt
}

export function ensureCollecting(suggestion: Suggestion, now: Date): void {
  ensureOpen(suggestionWorkflow, suggestion.status, 'coSign')
  if (!isCollectingAt(suggestion, now)) throw new Refusal('co-signing-closed')
}

type Asked = { readonly id: string; readonly name: string }

/** Whoever is asked already is not asked twice; whoever declined may be asked again. */
export function invite(
  suggestion: Suggestion,
  signatures: readonly Signature[],
  asked: readonly Asked[],
  { now }: Moment,
): Signature[] {
  ensureCollecting(suggestion, now)
  if (asked.some(({ id }) => id === suggestion.leadDelegateId)) throw new Refusal('co-sign-own')
  const standing = signatures.filter(({ state }) => state !== 'DECLINED').map(({ delegateId }) => delegateId)
  const added = asked.filter(({ id }) => !standing.includes(id))
  if (asked.length > 0 && added.length === 0) throw new Refusal('co-signer-already-invited')
  return added.map(({ id, name }) => ({ ...untouchedSignature, delegateId: id, name }))
}

/** Of whom the place is kept or who comes by the link: one's own act is what counts. */
export function confirmed(
  suggestion: Suggestion,
  signatures: readonly Signature[],
  mine: Signature,
  seen: { readonly version: number; readonly will: string },
  { now }: Moment,
): Signature {
  ensureCollecting(suggestion, now)
  if (mine.state === 'CONFIRMED') throw new Refusal('already-co-signed')
  if (seen.version !== suggestion.version) throw new Refusal('co-sign-text-changed')
  const last = Math.max(0, ...signatures.map(({ ordinal }) => ordinal).filter((ordinal) => ordinal < unplaced))
  const ordinal = mine.ordinal < unplaced ? mine.ordinal : last + 1
  return { ...mine, state: 'CONFIRMED', ordinal, signedVersion: seen.version, signedWill: seen.will, reason: null }
}

export function declined(suggestion: Suggestion, mine: Signature, reason: string): Signature {
  ensureOpen(suggestionWorkflow, suggestion.status, 'coSign')
  if (mine.state === 'CONFIRMED') throw new Refusal('already-co-signed')
  return { ...mine, ...untouchedSignature, byLink: mine.byLink, state: 'DECLINED', reason: reason || null }
}

/** Until it is handed in, also after the closing time: nobody is held to it. */
export function takenBack(suggestion: Suggestion, mine: Signature, reason: string): Signature {
  ensureOpen(suggestionWorkflow, suggestion.status, 'takeBackSignature')
  if (mine.state !== 'CONFIRMED') throw new Refusal('not-co-signed')
  return { ...mine, ...untouchedSignature, byLink: mine.byLink, state: 'DECLINED', reason: reason || null }
}

/**
 * A co-signer confirms that it is his will: with another title or other asks he has to be asked again.
 * Where the words become again those that he signed, his signature stands again.
 */
export function afterChange(signatures: readonly Signature[], will: string) {
  const lapsed = signatures
    .filter(({ state, signedWill }) => state === 'CONFIRMED' && signedWill !== null && signedWill !== will)
    .map((one) => ({ ...one, state: 'INVITED' as const }))
  const standAgain = signatures
    .filter(({ state, signedWill }) => state === 'INVITED' && signedWill === will)
    .map((one) => ({ ...one, state: 'CONFIRMED' as const }))
  return { lapsed, standAgain }
}

export const countSigners = (coSigners: readonly Pick<CoSigner, 'state'>[]): number =>
  1 + coSigners.filter(({ state }) => state === 'CONFIRMED').length
