import type { ContactStage } from '../assignment/contact'
import type { LocalDate } from '../deadlines/local-date'

/** 没有见过 日期不对 人员不对 意见不对: what a delegate says is untrue. */
export const contactFaults = ['NOT_MET', 'OTHER_DAY', 'OTHER_PEOPLE', 'OTHER_VIEW'] as const
export type ContactFault = (typeof contactFaults)[number]

/** The delegate took it back, the unit corrected or struck the entry, somebody came after all, the office dealt with it. */
export const disputeEndings = ['TAKEN_BACK', 'CORRECTED', 'STRUCK', 'CONTACTED', 'SETTLED'] as const
export type DisputeEnding = (typeof disputeEndings)[number]

/** Somebody of the unit who was there; whether it was its head or a deputy counts later. */
export type ContactPerson = { readonly name: string; readonly post: string; readonly isHead: boolean }

export type Met = {
  readonly delegateId: string
  readonly confirmedVersion: number | null
  readonly confirmedAt: Date | null
}

export type Dispute = {
  readonly id: string
  readonly delegateId: string
  /** of the entry that it is about; null: nobody came */
  readonly version: number | null
  readonly faults: readonly ContactFault[]
  readonly answeredAt: Date | null
  readonly ending: DisputeEnding | null
}

/** One talk with the delegate as a unit entered it, with what the delegates said of it. */
export type Contact = {
  readonly id: string
  readonly congressId: string
  readonly assignmentId: string
  readonly round: number
  readonly version: number
  readonly contactedOn: LocalDate
  readonly stage: ContactStage
  readonly confirmBy: LocalDate | null
  readonly struckAt: Date | null
  readonly met: readonly Met[]
  readonly disputes: readonly Dispute[]
}

export const contactStandings = ['WAITING', 'CONFIRMED', 'DISPUTED', 'UNCONFIRMED', 'STRUCK'] as const
export type ContactStanding = (typeof contactStandings)[number]

/** As rows of a page have it, too. */
export type Stood = {
  readonly version: number
  readonly confirmBy: LocalDate | null
  readonly struckAt: Date | string | null
  readonly met: readonly Pick<Met, 'confirmedVersion'>[]
  readonly disputes: readonly Pick<Dispute, 'version' | 'ending'>[]
}

/** Silence is no confirmation: after the last day it stays unconfirmed. What the office settled was disputed all the same. */
export function standingOf({ version, confirmBy, struckAt, met, disputes }: Stood, today: LocalDate): ContactStanding {
  if (struckAt) return 'STRUCK'
  if (disputes.some((dispute) => stands(dispute, version))) return 'DISPUTED'
  if (met.some(({ confirmedVersion }) => confirmedVersion === version)) return 'CONFIRMED'
  return confirmBy !== null && today <= confirmBy ? 'WAITING' : 'UNCONFIRMED'
}

export const stands = ({ version: of, ending }: Pick<Dispute, 'version' | 'ending'>, version: number): boolean =>
  of === version && (ending === null || ending === 'SETTLED')

/** [SD 17]: heard before the reply; an entry that the delegate says never took place hears nobody. lib/store/heard says the same in SQL. */
export const countsAsHeard = ({ stage, struckAt, version, disputes }: Contact): boolean =>
  stage !== 'AFTER' &&
  struckAt === null &&
  !disputes.some((dispute) => stands(dispute, version) && dispute.faults.includes('NOT_MET'))
