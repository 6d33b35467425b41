import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { Station, StationKind } from '@/lib/domain/station/station'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Facts = Pick<Station, 'name' | 'place' | 'phone' | 'opening'>
export type NewStation = Facts & Pick<Station, 'kind' | 'delegationId' | 'townUnitId'> & { readonly doorCode: string }

/** Held until commit: what changes at one station happens one after the other. */
export async function lockStation(tx: Tx, id: string): Promise<Station> {
  const [row] = await open(tx).$queryRaw<Station[]>`
    SELECT id, congress_id AS "congressId", name, kind, delegation_id AS "delegationId", town_unit_id AS "townUnitId", place, phone, opening,
      valid_from::text AS "validFrom", valid_to::text AS "validTo", version
    FROM liaison_station WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  if (!row) throw new Refusal('not-found')
  return row
}

export async function addStation(tx: Tx, congressId: string, station: NewStation, from: LocalDate): Promise<string> {
  const { id } = await open(tx).liaisonStation.create({
    data: { congressId, ...station, validFrom: dayToStore(from) },
    select: { id: true },
  })
  return id
}

export async function changeStationFacts(tx: Tx, id: string, facts: Facts): Promise<void> {
  await open(tx).liaisonStation.update({
    where: { id },
    data: { ...facts, version: { increment: 1 } },
    select: { id: true },
  })
}

export async function endStation(tx: Tx, id: string, lastDay: LocalDate, closeReason: string): Promise<void> {
  await open(tx).liaisonStation.update({
    where: { id },
    data: { validTo: dayToStore(lastDay), closeReason, version: { increment: 1 } },
    select: { id: true },
  })
}

/** The old print leads nowhere from now on. */
export async function renewDoorCode(tx: Tx, id: string, doorCode: string): Promise<void> {
  await open(tx).liaisonStation.update({ where: { id }, data: { doorCode }, select: { id: true } })
}

/** Whether delegation and town are of this congress, and the town in force. */
export async function ensurePlaceable(
  tx: Tx,
  { delegationId, townUnitId, today }: { delegationId: string; townUnitId: string | null; today: LocalDate },
): Promise<void> {
  const [row] = await open(tx).$queryRaw<{ delegation: boolean; town: boolean }[]>`
    SELECT EXISTS (SELECT FROM delegation WHERE id = ${delegationId}::uuid) AS delegation,
      EXISTS (SELECT FROM unit WHERE id = ${townUnitId}::uuid AND kind = 'TOWN' AND valid_from <= ${today}::date
        AND (valid_to IS NULL OR valid_to >= ${today}::date)) AS town`
  if (!row?.delegation || (townUnitId !== null && !row.town)) throw new Refusal('not-found')
}

/** The last day on record, and the days that are planned after a day. */
export async function daysOfStation(tx: Tx, stationId: string, after: LocalDate) {
  const [row] = await open(tx).$queryRaw<{ lastHeld: LocalDate | null; planned: string[] }[]>`
    SELECT max(held_on) FILTER (WHERE state = 'HELD')::text AS "lastHeld",
      coalesce(array_agg(id::text) FILTER (WHERE state = 'PLANNED' AND held_on > ${after}::date), '{}') AS planned
    FROM activity WHERE kind = 'STATION_DAY' AND station_id = ${stationId}::uuid`
  return row ?? { lastHeld: null, planned: [] }
}

export type StationToPlan = Pick<
  Station,
  'id' | 'name' | 'place' | 'opening' | 'delegationId' | 'validFrom' | 'validTo'
> & {
  readonly kind: StationKind
}

export async function stationsOfDelegation(tx: Tx, delegationId: string, today: LocalDate): Promise<StationToPlan[]> {
  return open(tx).$queryRaw<StationToPlan[]>`
    SELECT id, name, kind, place, opening, delegation_id AS "delegationId", valid_from::text AS "validFrom", valid_to::text AS "validTo"
    FROM liaison_station WHERE delegation_id = ${delegationId}::uuid AND (valid_to IS NULL OR valid_to >= ${today}::date)
    ORDER BY name, id`
}

/** Held until commit, so that nobody plans its stations twice. Answers its name. */
export async function holdDelegation(tx: Tx, id: string): Promise<string> {
  const [row] = await open(tx).$queryRaw<{ name: string }[]>`
    SELECT name FROM delegation WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  if (!row) throw new Refusal('not-found')
  return row.name
}
