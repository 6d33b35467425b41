import type { Presence } from '../activity/activity'
import { Refusal } from '../refusal'

/** 更正、维持. */
export const objectionOutcomes = ['CORRECTED', 'KEPT'] as const
export type ObjectionOutcome = (typeof objectionOutcomes)[number]

/** What a delegate may say that the record should say. */
export const claims = ['PRESENT', 'LEAVE'] as const satisfies readonly Presence[]
export type Claim = (typeof claims)[number]

/** One attendance as it stands: of an activity, or of his place at a reply meeting. */
export type Attendance = {
  readonly congressId: string
  readonly delegateId: string
  readonly activityId: string | null
  readonly guestId: string | null
  readonly name: string
  /** it is over: what is still to come is nobody's to object to */
  readonly isOver: boolean
  readonly recorded: Presence | null
  readonly hasOpenObjection: boolean
}

/** Once at a time; to say what stands there already is no objection. */
export function ensureMayObject({ isOver, recorded, hasOpenObjection }: Attendance, claimed: Claim): void {
  if (!isOver) throw new Refusal('attendance-not-over')
  if (hasOpenObjection) throw new Refusal('attendance-objected')
  if (recorded === claimed) throw new Refusal('attendance-as-claimed')
}

export type Objection = {
  readonly id: string
  readonly congressId: string
  readonly delegateId: string
  readonly activityId: string | null
  readonly guestId: string | null
  readonly name: string
  readonly claimed: Claim
  readonly reason: string
  readonly outcome: ObjectionOutcome | null
}

export function ensureUnanswered({ outcome }: Objection): void {
  if (outcome !== null) throw new Refusal('attendance-answered')
}
