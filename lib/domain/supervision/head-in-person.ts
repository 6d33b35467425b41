import { Refusal } from '../refusal'
import type { NamedHead } from './supervision'

/** What stands between a reply on a key suggestion and its signature. */
export type HeadInPerson = {
  /** under key supervision now */
  readonly isKey: boolean
  /** 主要负责人 as the office named him; nobody named yet: whoever heads the unit */
  readonly head: Pick<NamedHead, 'personId' | 'name'> | null
  /** met the delegate face to face in this round, and a delegate says so */
  readonly met: boolean
  readonly waived: boolean
}

/** Nothing is asked beyond what every reply asks. */
export const noHeadAsked: HeadInPerson = { isKey: false, head: null, met: false, waived: false }

/** [SD 16][QD 22, 28]: on a key suggestion the main head signs himself, no deputy. */
export function ensureMainHead({ isKey, head }: HeadInPerson, personId: string): void {
  if (isKey && head !== null && head.personId !== personId) throw new Refusal('main-head-signs', { name: head.name })
}

/** [QD 28]: and he has met the delegate face to face, or the delegates' office has let it pass with a reason. */
export function ensureHeadInPerson({ isKey, met, waived }: HeadInPerson): void {
  if (isKey && !met && !waived) throw new Refusal('head-not-met')
}

export function ensureWaivable({ isKey, met, waived }: HeadInPerson): void {
  if (!isKey) throw new Refusal('key-not-fixed')
  if (met) throw new Refusal('head-met-already')
  if (waived) throw new Refusal('head-waived-already')
}
