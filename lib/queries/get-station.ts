import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { stationPolicy } from '@/lib/domain/station/policy'
import { isOpenOn, type Station } from '@/lib/domain/station/station'
import { open, type Tx } from '@/lib/store/tx'
import { isTakenIn } from '@/lib/store/voice-items'
import type { Query } from './query'

export type StationDayLine = {
  readonly id: string
  readonly heldOn: LocalDate
  readonly state: 'PLANNED' | 'HELD' | 'CANCELLED'
  readonly onDuty: readonly { readonly id: string; readonly name: string; readonly presence: string | null }[]
  readonly residents: number | null
  readonly voices: number
  readonly cancelReason: string
}

export type StationView = Station & {
  readonly delegation: string | null
  readonly town: string | null
  readonly closeReason: string
  readonly doorCode: string
  readonly coming: readonly StationDayLine[]
  readonly past: readonly StationDayLine[]
  readonly waiting: number
}

export type StationPage = Omit<StationView, 'doorCode' | 'waiting'> & {
  readonly today: LocalDate
  readonly isOpen: boolean
  readonly mayKeep: boolean
  /** null: not for whoever looks */
  readonly waiting: number | null
}

const mostDays = 24

/** A place with its days; its code at the door is for those who print it. */
export const getStation: Query<string, StationPage> = async ({ tx, actor, moment }, id) => {
  authorize(actor, stationPolicy.read, null)
  const { doorCode: _, waiting, ...station } = await readStation(tx, id, moment.today)
  const mayKeep = stationPolicy.keep(actor, station)
  const { today } = moment
  return { ...station, today, isOpen: isOpenOn(station, today), mayKeep, waiting: mayKeep ? waiting : null }
}

export async function readStation(tx: Tx, id: string, today: LocalDate): Promise<StationView> {
  const [row] = await open(tx).$queryRaw<StationView[]>`
    WITH days AS (SELECT a.id, a.held_on, json_build_object('id', a.id, 'heldOn', a.held_on, 'state', a.state, 'residents', a.residents_received,
        'cancelReason', a.cancel_reason,
        'onDuty', (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'presence', m.presence) ORDER BY d.name, d.id), '[]')
          FROM activity_delegate m JOIN delegate d ON d.id = m.delegate_id WHERE m.activity_id = a.id AND m.part = 'ON_DUTY'),
        'voices', (SELECT count(*) FROM voice_item v WHERE v.activity_id = a.id AND ${isTakenIn})) AS line,
        (a.state = 'PLANNED' OR (a.state = 'CANCELLED' AND a.held_on >= ${today}::date)) AS "isComing"
      FROM activity a WHERE a.station_id = ${id}::uuid AND a.kind = 'STATION_DAY')
    SELECT s.id, s.congress_id AS "congressId", s.name, s.kind, s.delegation_id AS "delegationId", s.town_unit_id AS "townUnitId", s.place, s.phone, s.opening,
      s.valid_from::text AS "validFrom", s.valid_to::text AS "validTo", s.version, s.close_reason AS "closeReason", s.door_code AS "doorCode",
      (SELECT g.name FROM delegation g WHERE g.id = s.delegation_id) AS delegation, (SELECT u.name FROM unit u WHERE u.id = s.town_unit_id) AS town,
      (SELECT count(*)::int FROM voice_item v WHERE v.station_id = s.id AND v.state = 'UNCHECKED') AS waiting,
      (SELECT coalesce(json_agg(c.line ORDER BY c.held_on, c.id), '[]') FROM (SELECT * FROM days WHERE "isComing" ORDER BY held_on, id LIMIT ${mostDays}) c) AS coming,
      (SELECT coalesce(json_agg(p.line ORDER BY p.held_on DESC, p.id), '[]') FROM (SELECT * FROM days WHERE NOT "isComing" ORDER BY held_on DESC, id LIMIT ${mostDays}) p) AS past
    FROM liaison_station s WHERE s.id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  return row
}

/** For those who keep it: to change it, close it, or print what hangs at the door. */
export const getStationToKeep: Query<string, StationView & { readonly today: LocalDate }> = async (
  { tx, actor, moment },
  id,
) => {
  const station = await readStation(tx, id, moment.today)
  authorize(actor, stationPolicy.keep, station)
  return { ...station, today: moment.today }
}
