import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { stationPolicy } from '@/lib/domain/station/policy'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

type Named = { readonly id: string; readonly name: string }

export type StationDayView = {
  readonly id: string
  readonly stationId: string
  readonly station: string
  readonly place: string
  readonly delegationId: string | null
  readonly heldOn: LocalDate
  readonly state: 'PLANNED' | 'HELD' | 'CANCELLED'
  readonly version: number
  readonly residents: number | null
  readonly voices: number
  readonly cancelReason: string
  readonly onDuty: readonly (Named & { readonly presence: 'PRESENT' | 'LEAVE' | 'ABSENT' | null })[]
  /** whoever may be put on duty: in office on the day, his own delegation first */
  readonly delegates: readonly (Named & { readonly delegation: string | null })[]
}

export type StationDayPage = StationDayView & {
  readonly today: LocalDate
  readonly mayKeep: boolean
  readonly mayRecord: boolean
}

/** One reception: who is on duty, and what came of it. */
export const getStationDay: Query<string, StationDayPage> = async ({ tx, actor, moment }, id) => {
  authorize(actor, stationPolicy.read, null)
  const [day] = await open(tx).$queryRaw<StationDayView[]>`
    SELECT a.id, a.station_id AS "stationId", s.name AS station, a.place, a.delegation_id AS "delegationId", a.held_on::text AS "heldOn", a.state, a.version,
      a.residents_received AS residents, a.cancel_reason AS "cancelReason", (SELECT count(*)::int FROM voice_item v WHERE v.activity_id = a.id) AS voices,
      (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'presence', m.presence) ORDER BY d.name, d.id), '[]')
        FROM activity_delegate m JOIN delegate d ON d.id = m.delegate_id WHERE m.activity_id = a.id AND m.part = 'ON_DUTY') AS "onDuty",
      (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'delegation', g.name)
          ORDER BY (d.delegation_id = a.delegation_id) DESC NULLS LAST, g.ordinal, d.name, d.id), '[]')
        FROM delegate d LEFT JOIN delegation g ON g.id = d.delegation_id WHERE d.mandate_from <= a.held_on AND (d.mandate_to IS NULL OR d.mandate_to >= a.held_on)) AS delegates
    FROM activity a JOIN liaison_station s ON s.id = a.station_id WHERE a.id = ${id}::uuid AND a.kind = 'STATION_DAY'`
  if (!day) throw new Refusal('not-found')
  const mayKeep = stationPolicy.keep(actor, day)
  const delegateIds = day.onDuty.map((one) => one.id)
  const mayRecord = stationPolicy.record(actor, { delegationId: day.delegationId, delegateIds })
  return { ...day, delegates: mayKeep ? day.delegates : [], today: moment.today, mayKeep, mayRecord }
}
