import { hashOfCookie } from '@/lib/auth/session-token'
import { isDelegate } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { isCollectingAt, unplaced } from '@/lib/domain/suggestion/co-signing'
import type { WrittenText } from '@/lib/domain/suggestion/drafting'
import { isGivenBack } from '@/lib/domain/suggestion/looking'
import { mayReadAsSigner } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { mandateIn, suggestionBehind } from '@/lib/store/co-sign-links'
import { readDraft } from '@/lib/store/drafts'
import { readSuggestion } from '@/lib/store/suggestions'
import { type DraftComment, readComments, readSignedText, readSigners, type Signer } from './co-signing-record'
import { type EnteredBy, readEntered } from './entry-of'
import type { Query, Reading } from './query'

export type CoSignView = {
  readonly suggestionId: string
  readonly version: number
  readonly leadName: string
  readonly closesAt: Date | null
  /** signing is open now */
  readonly isCollecting: boolean
  /** the lead delegate stopped it, or it was sent back: shown is what was signed, not what is being written */
  readonly isStopped: boolean
  readonly entered: EnteredBy | null
  readonly text: WrittenText
  /** it was handed in before and came back */
  readonly sentBack: {
    readonly reason: string
    readonly isGivenBack: boolean
    readonly numberText: string | null
  } | null
  /** what whoever looks has signed, where the words are others by now */
  readonly before: WrittenText | null
  /** null for whoever comes by the address and has not answered */
  readonly mine: Signer | null
  readonly signed: readonly Signer[]
  readonly comments: readonly DraftComment[]
}

/** The draft as a co-signer reads it, who was asked by name or has answered. */
export const getCoSign: Query<string, CoSignView> = async (reading, id) => {
  const suggestion = await readSuggestion(reading.tx, id)
  authorize(reading.actor, mayReadAsSigner, suggestion)
  return viewOf(reading, suggestion)
}

export type BehindLink =
  | { readonly kind: 'sheet'; readonly view: CoSignView }
  | { readonly kind: 'own'; readonly suggestionId: string }
  | { readonly kind: 'closed' }

/** What the address opens: for a delegate of the term only, and the words only while signatures are collected. */
export const getBehindLink: Query<string, BehindLink> = async (reading, token) => {
  const hash = hashOfCookie(token)
  const id = hash && (await suggestionBehind(reading.tx, hash))
  if (!id) throw new Refusal('not-found')
  const suggestion = await readSuggestion(reading.tx, id)
  await mandateIn(reading.tx, reading.actor, suggestion)
  if (isDelegate(reading.actor, suggestion.leadDelegateId)) return { kind: 'own', suggestionId: id }
  if (!isCollectingAt(suggestion, reading.moment.now)) return { kind: 'closed' }
  return { kind: 'sheet', view: await viewOf(reading, suggestion) }
}

function sentBackOf(suggestion: Suggestion): CoSignView['sentBack'] {
  const { sentBackReason: reason, numberText } = suggestion
  return reason ? { reason, isGivenBack: isGivenBack(suggestion), numberText } : null
}

async function viewOf({ tx, actor, moment }: Reading, suggestion: Suggestion): Promise<CoSignView> {
  const isStopped = suggestion.status === 'DRAFT'
  if (!isStopped && suggestion.status !== 'CO_SIGNING') throw new Refusal('not-found')
  const signers = await readSigners(tx, suggestion.id)
  const mine = signers.find(({ delegateId, state }) => state !== 'DECLINED' && isDelegate(actor, delegateId)) ?? null
  const { leadName, ...draft } = await readDraft(tx, suggestion.id)
  const { title, situation, analysis, asks } = draft
  const isKept = isStopped || mine?.signedVersion
  const signedText = mine && isKept ? await readSignedText(tx, suggestion.id, mine.signedVersion) : null
  if (isStopped && !signedText) throw new Refusal('not-found')
  return {
    suggestionId: suggestion.id,
    version: suggestion.version,
    leadName,
    closesAt: suggestion.coSignClosesAt,
    isCollecting: isCollectingAt(suggestion, moment.now),
    isStopped,
    sentBack: sentBackOf(suggestion),
    entered: await readEntered(tx, suggestion.id),
    text: isStopped && signedText ? signedText : { title, situation, analysis, asks },
    before: !isStopped && mine?.signedVersion !== suggestion.version ? signedText : null,
    mine,
    signed: signers.filter(({ state, ordinal }) => state === 'CONFIRMED' && ordinal < unplaced),
    comments: isStopped ? [] : await readComments(tx, suggestion.id),
  }
}
