import { type Actor, isStaff, liaisesFor } from '../access/actor'
import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'

export const proxyRoles = ['DELEGATE_OFFICE', 'DELEGATION_OFFICER'] as const
export type ProxyRole = (typeof proxyRoles)[number]

export const entryOutcomes = ['CONFIRMED', 'CORRECTED', 'DENIED'] as const
export type EntryOutcome = (typeof entryOutcomes)[number]

/** 代录: written down by an office for the lead delegate. */
export type ProxyEntry = {
  readonly role: ProxyRole
  /** since when he is asked to confirm it */
  readonly offeredAt: Date | null
  /** handed in on the paper that he signed, which came in on this day */
  readonly paperOn: LocalDate | null
  readonly outcome: EntryOutcome | null
  /** a scan of the signed sheet lies with it */
  readonly hasSignedSheet: boolean
}

type Entered = { readonly entry: ProxyEntry | null; readonly delegationId: string | null }

/** As what somebody may enter a suggestion for a delegate of this delegation. */
export function proxyRoleOf(actor: Actor, delegationId: string | null): ProxyRole | null {
  if (isStaff(actor)) return 'DELEGATE_OFFICE'
  return liaisesFor(actor, delegationId) ? 'DELEGATION_OFFICER' : null
}

const isUnsettled = (entry: ProxyEntry): boolean => entry.outcome === null

/** Not his own yet: no act of his stands behind it. */
export const isStillProxy = ({ entry }: Pick<Entered, 'entry'>): boolean =>
  entry !== null && (isUnsettled(entry) || entry.outcome === 'DENIED')

const isOfProxy = (actor: Actor, { entry, delegationId }: Entered): boolean =>
  entry !== null && (entry.role === 'DELEGATE_OFFICE' ? isStaff(actor) : liaisesFor(actor, delegationId))

/** The office that entered it keeps it until the delegate has made it his own. */
export const keepsEntry = (actor: Actor, entered: Entered): boolean =>
  isStillProxy(entered) && isOfProxy(actor, entered)

/** And goes on with it until he has said anything. */
export const entersFor = (actor: Actor, entered: Entered): boolean =>
  keepsEntry(actor, entered) && entered.entry?.outcome === null

export const isToSettle = ({ entry }: Pick<Entered, 'entry'>): boolean => entry !== null && isUnsettled(entry)

/** Without an act of his own it is handed in only on his signature, and the signature is there to be seen. */
export function ensureSignedPaper({ entry }: Pick<Entered, 'entry'>): void {
  if (!entry?.hasSignedSheet) throw new Refusal('signed-sheet-missing')
}

/** What he says is not his is not registered as his. */
export function ensureNotDenied({ entry }: Pick<Entered, 'entry'>): void {
  if (entry?.outcome === 'DENIED') throw new Refusal('entry-denied')
}
