import { heads, holds, isStaff } from '../access/actor'
import type { Rule } from '../access/policy'
import type { UnitKind } from '../assignment/assignment'
import type { LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { governmentKinds } from '../suggestion/policy'

/** A reply that has every signature and waits to be delivered together with others. */
export type HeldReply = {
  readonly replyId: string
  readonly numberText: string | null
  readonly dueOn: LocalDate
  readonly isReleasable: boolean
  /** of the release that it goes out with */
  readonly releaseId: string | null
}

type Signed = { readonly unitId: string; readonly kind: UnitKind }

/** Who may fix the day on which signed replies go out: the office, the government's office for its own units, the head for his. */
export const releases: Rule<Signed> = (actor, { unitId, kind }) =>
  isStaff(actor) || heads(actor, unitId) || (holds(actor, 'GOVERNMENT_OFFICE') && governmentKinds.includes(kind))

/** The clock runs until the delegate has it: nobody holds back what is late already. */
export function ensureMayHold(dueOn: LocalDate, { today }: Moment): void {
  if (today > dueOn) throw new Refusal('hold-after-due', { dueOn })
}

/** Together on one day that is late for none of them; each goes out with one release. */
export function ensureReleasable(held: readonly HeldReply[], on: LocalDate, at: Date, { now }: Moment): void {
  if (at <= now) throw new Refusal('release-in-past')
  for (const { numberText, isReleasable, releaseId, dueOn } of held) {
    const number = numberText ?? ''
    if (!isReleasable) throw new Refusal('reply-not-held', { number })
    if (releaseId !== null) throw new Refusal('reply-in-another-release', { number })
    if (on > dueOn) throw new Refusal('release-after-due', { number, dueOn })
  }
}

export type Release = { readonly at: Date; readonly takenBackAt: Date | null; readonly isDone: boolean }

/** Until its moment it can be undone; what the delegates have cannot. */
export function ensureMayTakeBack({ at, takenBackAt, isDone }: Release, { now }: Moment): void {
  if (takenBackAt !== null) throw new Refusal('move-not-open')
  if (isDone || at <= now) throw new Refusal('release-over')
}
