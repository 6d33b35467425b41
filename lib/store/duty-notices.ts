import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from './tx'

export type NearDuty = {
  readonly id: string
  readonly station: string
  readonly place: string
  readonly heldOn: LocalDate
  readonly delegateIds: readonly string[]
}

const mostAtOnce = 200

/** Planned days from today until this day with somebody on duty who has not been told that it is near. */
export async function readNearDuties(tx: Tx, today: LocalDate, until: LocalDate): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT a.id::text AS id FROM activity a WHERE a.kind = 'STATION_DAY' AND a.state = 'PLANNED' AND a.held_on BETWEEN ${today}::date AND ${until}::date
      AND EXISTS (SELECT FROM activity_delegate m WHERE m.activity_id = a.id AND m.part = 'ON_DUTY' AND m.duty_told_at IS NULL)
    ORDER BY a.held_on, a.id LIMIT ${mostAtOnce}`
  return rows.map(({ id }) => id)
}

/** Marks them as told and answers whom to tell; one that somebody else holds has its turn in the next minute. */
export async function tellNearDuty(tx: Tx, id: string, now: Date): Promise<NearDuty | null> {
  const [held] = await open(tx).$queryRaw<Omit<NearDuty, 'delegateIds'>[]>`
    SELECT a.id::text AS id, s.name AS station, a.place, a.held_on::text AS "heldOn" FROM activity a JOIN liaison_station s ON s.id = a.station_id
    WHERE a.id = ${id}::uuid AND a.state = 'PLANNED' FOR UPDATE OF a SKIP LOCKED`
  if (!held) return null
  const told = await open(tx).$queryRaw<{ id: string }[]>`
    UPDATE activity_delegate SET duty_told_at = ${now} WHERE activity_id = ${id}::uuid AND part = 'ON_DUTY' AND duty_told_at IS NULL
    RETURNING delegate_id::text AS id`
  return told.length === 0 ? null : { ...held, delegateIds: told.map((one) => one.id) }
}
