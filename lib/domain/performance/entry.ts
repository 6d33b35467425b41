import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'

/** 走访、发言、学习、服务群众、其他: what he did that nothing here knows of. */
export const entryKinds = ['VISIT', 'SPEECH', 'STUDY', 'SERVICE', 'OTHER'] as const
export type EntryKind = (typeof entryKinds)[number]

export const entryStates = ['ENTERED', 'CONFIRMED', 'NOT_CONFIRMED', 'TAKEN_BACK'] as const
export type EntryState = (typeof entryStates)[number]

export type Entry = {
  readonly id: string
  readonly congressId: string
  readonly delegateId: string
  readonly state: EntryState
}

type Mandate = { readonly from: LocalDate; readonly to: LocalDate | null }

/** Of a day on which he was a delegate, and that has come. */
export function ensureDayOfMandate(on: LocalDate, { from, to }: Mandate, today: LocalDate): void {
  const last = to !== null && to < today ? to : today
  if (on < from || on > last) throw new Refusal('performance-day-outside', { from, to: last })
}

/** Confirmed or not is said once; whatever he took back is over. */
export function decideEntry(entry: Entry, isConfirmed: boolean): EntryState {
  if (entry.state !== 'ENTERED') throw new Refusal('performance-entry-decided')
  return isConfirmed ? 'CONFIRMED' : 'NOT_CONFIRMED'
}

export function takeBackEntry(entry: Entry): EntryState {
  if (entry.state !== 'ENTERED') throw new Refusal('performance-entry-decided')
  return 'TAKEN_BACK'
}
