import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import type { SuggestionStatus } from '../suggestion/workflow'

export const linkKinds = ['FOLLOW_UP', 'CONTINUED', 'REPEATED'] as const
export type LinkKind = (typeof linkKinds)[number]

export type NewLink = {
  readonly kind: LinkKind
  readonly commitmentId: string | null
  readonly reason: string
}

const unsent: readonly SuggestionStatus[] = ['DRAFT', 'CO_SIGNING']
const answered: readonly SuggestionStatus[] = ['REPLIED', 'RATED', 'RE_HANDLING', 'TRACKED', 'CONCLUDED', 'ARCHIVED']
/** Nobody but those it concerns hears of what is still written, was turned down or taken back; of what was split its parts speak. */
const notForOthers: readonly SuggestionStatus[] = [...unsent, 'SPLIT', 'REJOINED', 'NOT_ACCEPTED', 'WITHDRAWN']

export const isStillWritten = ({ status }: Pick<Suggestion, 'status'>): boolean => unsent.includes(status)

export const isComparable = (status: SuggestionStatus): boolean => !notForOthers.includes(status)

export const comparableStatuses = (all: readonly SuggestionStatus[]): SuggestionStatus[] => all.filter(isComparable)

/** A promise can be asked after once there is an answer, or a promise on the books. */
export const canBeFollowedUp = ({ status, commitments }: Pick<Suggestion, 'status' | 'commitments'>): boolean =>
  answered.includes(status) || commitments.some(({ closedOn }) => closedOn === null)

/** Of whoever sees it, or where its delegate and its unit wished for publicity: as the panel of like suggestions shows them. */
export type SeenPromises = { readonly seesPromises: boolean }

/** What is linked stays two suggestions with two numbers; only their readers are shown the way. */
export function ensureCanLink(from: Suggestion, to: Suggestion, link: NewLink, { seesPromises }: SeenPromises): void {
  if (from.id === to.id) throw new Refusal('link-to-itself')
  if (!isComparable(to.status)) throw new Refusal('not-found')
  if ((link.kind === 'REPEATED') === isStillWritten(from)) throw new Refusal('move-not-open')
  if (link.kind === 'REPEATED') return
  if (link.kind === 'CONTINUED' && link.reason === '') throw new Refusal('link-reason-missing')
  if (link.kind === 'FOLLOW_UP' && !canBeFollowedUp(to)) throw new Refusal('nothing-to-follow-up')
  const promises = seesPromises ? to.commitments : []
  if (link.commitmentId && !promises.some(({ id }) => id === link.commitmentId)) throw new Refusal('not-found')
}

export type CoSigning = 'INVITED' | 'CLOSED' | 'OWN'

/** Whether the other can still be joined by a signature, in place of writing the same again: only who is asked to knows of it. */
export function coSigningOf(status: SuggestionStatus, mine: { leads: boolean }): CoSigning {
  if (mine.leads) return 'OWN'
  return status === 'CO_SIGNING' ? 'INVITED' : 'CLOSED'
}
