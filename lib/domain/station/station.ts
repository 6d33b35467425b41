import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'

export const stationKinds = ['STATION', 'ROOM'] as const
export type StationKind = (typeof stationKinds)[number]

/** 人大代表联络站 or 代表活动室: a place where residents meet delegates. */
export type Station = {
  readonly id: string
  readonly congressId: string
  readonly name: string
  readonly kind: StationKind
  readonly delegationId: string | null
  readonly townUnitId: string | null
  readonly place: string
  readonly phone: string
  /** as `writeOpening` writes it; empty: by no rule */
  readonly opening: string
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly version: number
}

export const isOpenOn = ({ validFrom, validTo }: Pick<Station, 'validFrom' | 'validTo'>, day: LocalDate): boolean =>
  validFrom <= day && (validTo === null || day <= validTo)

export function ensureStationOpen(station: Station, day: LocalDate): void {
  if (!isOpenOn(station, day)) throw new Refusal('station-closed')
}

/** Closed for good, today or on a later day; never before its last recorded day. */
export function ensureCanClose(
  station: Station,
  { lastDay, today, lastHeld }: { lastDay: LocalDate; today: LocalDate; lastHeld: LocalDate | null },
): void {
  if (station.validTo !== null && station.validTo < today) throw new Refusal('station-closed')
  if (lastDay < today || lastDay < station.validFrom || (lastHeld !== null && lastDay < lastHeld))
    throw new Refusal('station-day-outside')
}

/** Whoever changes it has seen what it was. */
export function ensureSeen({ version }: { readonly version: number }, seen: number): void {
  if (version !== seen) throw new Refusal('stale-version')
}
