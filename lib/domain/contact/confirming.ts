import type { LocalDate } from '../deadlines/local-date'
import type { WorkingCalendar } from '../deadlines/working-days'
import { addWorkingDays } from '../deadlines/working-days'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import { isOver } from '../suggestion/workflow'
import { type Contact, type Dispute, type Met, stands } from './contact'

/** No article has a number for it: advice. Working days from the entry. */
export const confirmation = {
  workingDays: 10,
  source: 'advice',
  reminderWorkingDaysLeft: 3,
  minutesToTakeBack: 10,
} as const

export const lastDayToConfirm = (enteredOn: LocalDate, calendar: WorkingCalendar): LocalDate =>
  addWorkingDays(enteredOn, confirmation.workingDays, calendar)

/** The version is the one that was seen: between reading and answering the unit may have corrected it. */
export function ensureAnswerable({ status }: Suggestion, contact: Contact, seen: number): void {
  if (isOver(status)) throw new Refusal('move-not-open', { state: status, move: 'confirmContact' })
  if (contact.struckAt) throw new Refusal('contact-struck')
  if (contact.version !== seen) throw new Refusal('stale-version', { version: contact.version })
}

/** 属实 or 不属实 is said once of each version; what was said is taken back before something else is said. */
export function ensureUnanswered(contact: Contact, delegateId: string): void {
  if (confirmedBy(contact, delegateId) || disputeBy(contact, delegateId)) throw new Refusal('contact-answered')
}

export const confirmedBy = ({ met, version }: Contact, delegateId: string): Met | undefined =>
  met.find((one) => one.delegateId === delegateId && one.confirmedVersion === version)

export const disputeBy = ({ disputes, version }: Contact, delegateId: string): Dispute | undefined =>
  disputes.find((one) => one.delegateId === delegateId && stands(one, version))

/** A slip of the thumb is undone within minutes; a dispute may be given up any time. */
export function answerToTakeBack(contact: Contact, delegateId: string, { now }: Moment): Dispute | 'CONFIRMED' {
  const dispute = disputeBy(contact, delegateId)
  if (dispute) return dispute
  const confirmed = confirmedBy(contact, delegateId)
  if (!confirmed?.confirmedAt) throw new Refusal('contact-not-answered')
  if (!mayUndo(confirmed.confirmedAt, now)) throw new Refusal('contact-answer-stands')
  return 'CONFIRMED'
}

export const mayUndo = (confirmedAt: Date, now: Date): boolean =>
  now.getTime() - confirmedAt.getTime() <= confirmation.minutesToTakeBack * 60_000
