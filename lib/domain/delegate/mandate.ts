import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'

/** By which a mandate ends before the term does [SD shishi 49], and by death. */
export const mandateEndGrounds = [
  'MOVED',
  'RESIGNED',
  'ABSENT_TWICE',
  'RECALLED',
  'NATIONALITY_LOST',
  'RIGHTS_DEPRIVED',
  'CAPACITY_LOST',
  'DIED',
] as const
export type MandateEndGround = (typeof mandateEndGrounds)[number]

export type Mandate = {
  readonly id: string
  readonly congressId: string
  readonly termId: string
  readonly personId: string
  readonly delegationId: string | null
  readonly name: string
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly endGround: MandateEndGround | null
  /** a by-election has filled the seat */
  readonly isFilled: boolean
}

export const isInOffice = ({ from, to }: Pick<Mandate, 'from' | 'to'>, day: LocalDate): boolean =>
  from <= day && (to === null || to >= day)

/** The last day is one on which it still held, and has come: what is announced is written down once it is so. */
export function ensureCanEnd(mandate: Mandate, lastDay: LocalDate, today: LocalDate): void {
  if (mandate.to !== null) throw new Refusal('mandate-ended', { name: mandate.name })
  if (lastDay < mandate.from || lastDay > today)
    throw new Refusal('mandate-day-outside', { name: mandate.name, from: mandate.from, today })
}

/** A seat is held by one at a time: whoever is elected follows, on a later day, somebody whose mandate has ended. */
export function ensureVacant(seat: Mandate, electedOn: LocalDate, today: LocalDate): void {
  if (seat.endGround === null || seat.to === null || seat.isFilled)
    throw new Refusal('seat-not-vacant', { name: seat.name })
  if (electedOn <= seat.to || electedOn > today)
    throw new Refusal('election-day-outside', { name: seat.name, after: seat.to, today })
}

export type Seated = Pick<Mandate, 'id' | 'from' | 'to' | 'endGround'> & { readonly predecessorId: string | null }
export type SeatCount = { readonly seats: number; readonly inOffice: number; readonly vacant: number }

/**
 * A seat is a chain of mandates, each the predecessor's. It is vacant from the end that was written down until the next one begins;
 * of older mandates, taken over without their grounds, nobody knows who followed whom.
 */
export function seatsOn(mandates: readonly Seated[], day: LocalDate): SeatCount {
  const followed = new Set(mandates.filter(({ from }) => from <= day).map(({ predecessorId }) => predecessorId))
  const isVacant = ({ id, to, endGround }: Seated) => endGround !== null && to !== null && to < day && !followed.has(id)
  const inOffice = mandates.filter((one) => isInOffice(one, day)).length
  const vacant = mandates.filter(isVacant).length
  return { seats: inOffice + vacant, inOffice, vacant }
}
