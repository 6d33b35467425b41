import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'

/** A day on which a station is open: an activity of kind STATION_DAY. */
export type StationDay = {
  readonly id: string
  readonly congressId: string
  readonly stationId: string
  readonly delegationId: string | null
  readonly heldOn: LocalDate
  readonly state: 'PLANNED' | 'HELD' | 'CANCELLED'
  readonly version: number
  /** who is on duty */
  readonly delegateIds: readonly string[]
}

export function ensurePlanned({ state }: StationDay): void {
  if (state !== 'PLANNED') throw new Refusal('move-not-open')
}

/** What is written down has happened. Afterwards it may be corrected, as long as the year runs that it counts to. */
export function ensureCanRecord({ state, heldOn }: StationDay, today: LocalDate): void {
  if (state === 'CANCELLED') throw new Refusal('move-not-open')
  if (heldOn > today) throw new Refusal('station-day-to-come')
}

export type DutyPresence = { readonly delegateId: string; readonly presence: 'PRESENT' | 'LEAVE' | 'ABSENT' }

/** Everybody on duty is named once, and nobody besides. */
export function ensureAllAccounted({ delegateIds }: StationDay, presence: readonly DutyPresence[]): void {
  const named = new Set(presence.map(({ delegateId }) => delegateId))
  if (named.size !== presence.length || named.size !== delegateIds.length || delegateIds.some((id) => !named.has(id)))
    throw new Refusal('station-duty-differs')
}
