import { mandatesOf } from '@/lib/domain/access/actor'
import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type DutyEntry = {
  readonly id: string
  readonly day: LocalDate
  readonly station: string
  readonly place: string
  readonly opening: string
  /** how often its duty or its fate changed */
  readonly revision: number
  readonly changedAt: Date
}

const daysBack = 31

/** A delegate's own days at stations, for his calendar. */
export const dutyEntries: Query<null, DutyEntry[]> = async ({ tx, actor, moment }) => {
  const mandates = mandatesOf(actor)
  if (mandates.length === 0) return []
  return open(tx).$queryRaw<DutyEntry[]>`
    SELECT a.id::text AS id, a.held_on::text AS day, s.name AS station, a.place, s.opening, a.version - 1 AS revision, a.recorded_at AS "changedAt"
    FROM activity_delegate m JOIN activity a ON a.id = m.activity_id JOIN liaison_station s ON s.id = a.station_id
    WHERE m.delegate_id = ANY(${mandates}::uuid[]) AND m.part = 'ON_DUTY' AND a.kind = 'STATION_DAY' AND a.state <> 'CANCELLED'
      AND a.held_on >= ${addDays(moment.today, -daysBack)}::date
    ORDER BY a.held_on, a.id LIMIT 100`
}
