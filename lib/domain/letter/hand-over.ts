import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'

/** On paper it is handed over after the signing, and not tomorrow. */
export function ensureHandedOver(on: LocalDate, signedOn: LocalDate, today: LocalDate): void {
  if (on < signedOn || on > today) throw new Refusal('hand-over-day-outside', { signedOn })
}
