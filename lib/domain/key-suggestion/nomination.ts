import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import type { SuggestionStatus } from '../suggestion/workflow'
import { isOver } from '../suggestion/workflow'

/** The four grounds of [SD 14]: great or widely felt, many delegates, complex and hard, in the focus of the year. */
export const keyGrounds = ['WIDELY_FELT', 'MANY_DELEGATES', 'COMPLEX', 'FOCUS_OF_YEAR'] as const
export type KeyGround = (typeof keyGrounds)[number]

export const keyOutcomes = ['FIXED', 'NOT_FIXED', 'TAKEN_BACK'] as const
export type KeyOutcome = (typeof keyOutcomes)[number]

/** 提名 of one suggestion, with where the suggestion stands. */
export type Nomination = {
  readonly id: string
  readonly congressId: string
  readonly suggestionId: string
  readonly numberText: string | null
  readonly suggestionStatus: SuggestionStatus
  readonly outcome: KeyOutcome | null
  readonly revokedOn: LocalDate | null
}

export const progressBounds = { fewestDays: 7, mostDays: 90, usualDays: 30 } as const

/** What the directors' meeting decides about one of them. */
export type KeyDecision =
  | {
      readonly isFixed: true
      /** of the standing committee */
      readonly leaderId: string | null
      /** of the government, who answers for it */
      readonly governmentLeader: string
      readonly supervisingOffice: string
      /** how often the units tell of progress */
      readonly progressDays: number
    }
  | { readonly isFixed: false; readonly reason: string }

export type KeyState = 'NONE' | 'NOMINATED' | 'FIXED'

/** Of the nomination that counts: the one that is open or in force. */
export function keyStateOf(nomination: Pick<Nomination, 'outcome' | 'revokedOn'> | null): KeyState {
  if (!nomination) return 'NONE'
  if (nomination.outcome === null) return 'NOMINATED'
  return nomination.outcome === 'FIXED' && nomination.revokedOn === null ? 'FIXED' : 'NONE'
}

const beforeRegistration: readonly SuggestionStatus[] = ['DRAFT', 'CO_SIGNING', 'SUBMITTED', 'DELEGATION_REVIEW']

/** From its registration until it is over. */
export const canBeKey = (status: SuggestionStatus): boolean => !beforeRegistration.includes(status) && !isOver(status)

export function ensureCanNominate(status: SuggestionStatus, state: KeyState): void {
  if (!canBeKey(status)) throw new Refusal('key-not-now')
  if (state === 'NOMINATED') throw new Refusal('key-nominated-already')
  if (state === 'FIXED') throw new Refusal('key-fixed-already')
}

export function ensurePending({ outcome }: Nomination): void {
  if (outcome !== null) throw new Refusal('key-decided-already')
}

/** What has ended meanwhile is not fixed any more; that it is not fixed can still be written down. */
export function ensureDecidable(nomination: Nomination, { isFixed }: Pick<KeyDecision, 'isFixed'>): void {
  ensurePending(nomination)
  if (isFixed && !canBeKey(nomination.suggestionStatus))
    throw new Refusal('key-over', { number: nomination.numberText ?? '' })
}

export function ensureRevocable(nomination: Nomination): void {
  if (keyStateOf(nomination) !== 'FIXED') throw new Refusal('key-not-fixed')
}

/** The minutes are of a meeting that was held. */
export function ensureHeld(heldOn: LocalDate, today: LocalDate): void {
  if (heldOn > today) throw new Refusal('meeting-in-future')
}
