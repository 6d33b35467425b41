import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type { DutyDelegate } from '@/lib/domain/station/duty'
import type { DutyPresence, StationDay } from '@/lib/domain/station/station-day'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

export type HeldStationDay = StationDay & { readonly stationName: string; readonly recordedResidents: number | null }

/** Held until commit, so that two do not write down one day. */
export async function lockStationDay(tx: Tx, id: string): Promise<HeldStationDay> {
  const [row] = await open(tx).$queryRaw<HeldStationDay[]>`
    SELECT a.id, a.congress_id AS "congressId", a.station_id AS "stationId", a.delegation_id AS "delegationId", a.held_on::text AS "heldOn",
      a.state, a.version, a.residents_received AS "recordedResidents", (SELECT s.name FROM liaison_station s WHERE s.id = a.station_id) AS "stationName",
      ARRAY(SELECT d.delegate_id::text FROM activity_delegate d WHERE d.activity_id = a.id AND d.part = 'ON_DUTY' ORDER BY d.delegate_id) AS "delegateIds"
    FROM activity a WHERE a.id = ${id}::uuid AND a.kind = 'STATION_DAY' FOR UPDATE`
  if (!row) throw new Refusal('not-found')
  return row
}

export type NewStationDay = {
  readonly id: string
  readonly stationId: string
  readonly delegationId: string | null
  readonly name: string
  readonly place: string
  readonly heldOn: LocalDate
  readonly delegateIds: readonly string[]
}

type Act = { readonly congressId: string; readonly personId: string; readonly moment: Moment }

/** All of a year in two statements. */
export async function addStationDays(
  tx: Tx,
  days: readonly NewStationDay[],
  { congressId, personId, moment }: Act,
): Promise<void> {
  await open(tx).activity.createMany({
    data: days.map(({ id, stationId, delegationId, name, place, heldOn }) => ({
      ...{ id, congressId, kind: 'STATION_DAY', name, place, stationId, delegationId },
      ...{ year: yearOf(heldOn), heldOn: dayToStore(heldOn), endsOn: dayToStore(heldOn) },
      ...{ recordedAt: moment.now, recordedById: personId },
    })),
  })
  await open(tx).activityDelegate.createMany({
    data: days.flatMap(({ id, delegateIds }) => delegateIds.map((delegateId) => onDuty(congressId, id, delegateId))),
  })
}

const onDuty = (congressId: string, activityId: string, delegateId: string) => ({
  ...{ congressId, activityId, delegateId, part: 'ON_DUTY' },
})

/** Who leaves is taken off; who stays has been told what he has been told. */
export async function changeDutyOf(
  tx: Tx,
  { id, congressId, delegateIds: before }: StationDay,
  delegateIds: readonly string[],
): Promise<void> {
  const db = open(tx)
  const left = before.filter((one) => !delegateIds.includes(one))
  const joined = delegateIds.filter((one) => !before.includes(one))
  await db.activityDelegate.deleteMany({ where: { activityId: id, delegateId: { in: left } } })
  await db.activityDelegate.createMany({ data: joined.map((one) => onDuty(congressId, id, one)) })
  await db.activity.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } })
}

export async function cancelStationDay(tx: Tx, id: string, cancelReason: string): Promise<void> {
  await open(tx).activity.update({
    where: { id },
    data: { state: 'CANCELLED', cancelReason, version: { increment: 1 } },
    select: { id: true },
  })
}

/** Planned days of a station that closes before them. */
export async function cancelDays(tx: Tx, ids: readonly string[], cancelReason: string): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await open(tx).$queryRaw<{ delegateId: string }[]>`
    WITH gone AS (UPDATE activity SET state = 'CANCELLED', cancel_reason = ${cancelReason}, version = version + 1
      WHERE id = ANY(${[...ids]}::uuid[]) AND state = 'PLANNED' RETURNING id)
    SELECT DISTINCT d.delegate_id::text AS "delegateId" FROM activity_delegate d JOIN gone ON gone.id = d.activity_id`
  return rows.map(({ delegateId }) => delegateId)
}

/** Held: who was there, and how many residents came. */
export async function holdStationDay(
  tx: Tx,
  id: string,
  { presence, residentsReceived }: { presence: readonly DutyPresence[]; residentsReceived: number },
): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE activity_delegate d SET presence = p.presence
      FROM jsonb_to_recordset(${JSON.stringify(presence)}::jsonb) AS p("delegateId" uuid, presence text)
     WHERE d.activity_id = ${id}::uuid AND d.delegate_id = p."delegateId"`
  await open(tx).activity.update({
    where: { id },
    data: { state: 'HELD', residentsReceived, version: { increment: 1 } },
    select: { id: true },
  })
}

/** Whoever is in office on a day, with his duties of a year. */
export async function dutyDelegates(tx: Tx, today: LocalDate, year: number): Promise<DutyDelegate[]> {
  return open(tx).$queryRaw<DutyDelegate[]>`
    SELECT d.id::text AS id, d.delegation_id::text AS "delegationId", count(a.id)::int AS duties, max(a.held_on)::text AS "lastOn"
    FROM delegate d
      LEFT JOIN activity_delegate m ON m.delegate_id = d.id AND m.part = 'ON_DUTY' AND m.presence IS DISTINCT FROM 'LEAVE' AND m.presence IS DISTINCT FROM 'ABSENT'
      LEFT JOIN activity a ON a.id = m.activity_id AND a.kind = 'STATION_DAY' AND a.state <> 'CANCELLED' AND a.year = ${year}
    WHERE d.end_ground IS NULL AND d.mandate_from <= ${today}::date AND (d.mandate_to IS NULL OR d.mandate_to >= ${today}::date)
    GROUP BY d.id, d.delegation_id ORDER BY d.id`
}

/** The delegations that have a station in force. */
export async function delegationsWithStation(tx: Tx, today: LocalDate): Promise<Set<string>> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT DISTINCT delegation_id::text AS id FROM liaison_station
    WHERE delegation_id IS NOT NULL AND (valid_to IS NULL OR valid_to >= ${today}::date)`
  return new Set(rows.map(({ id }) => id))
}

/** Days of stations that stand already, cancelled ones left out: `station day`. */
export async function daysThatStand(tx: Tx, stationIds: readonly string[], year: number): Promise<Set<string>> {
  const rows = await open(tx).$queryRaw<{ key: string }[]>`
    SELECT station_id::text || ' ' || held_on::text AS key FROM activity
    WHERE kind = 'STATION_DAY' AND state <> 'CANCELLED' AND station_id = ANY(${[...stationIds]}::uuid[]) AND year = ${year}`
  return new Set(rows.map(({ key }) => key))
}

/** Of those named, who is in office on a day. */
export async function ensureInOffice(tx: Tx, ids: readonly string[], on: LocalDate): Promise<void> {
  const wanted = [...new Set(ids)]
  const [row] = await open(tx).$queryRaw<{ found: number; inOffice: number }[]>`
    SELECT count(*)::int AS found, count(*) FILTER (WHERE mandate_from <= ${on}::date AND (mandate_to IS NULL OR mandate_to >= ${on}::date))::int AS "inOffice"
    FROM delegate WHERE id = ANY(${wanted}::uuid[])`
  if (row?.found !== wanted.length) throw new Refusal('not-found')
  if (row.inOffice !== wanted.length) throw new Refusal('delegate-not-in-office')
}

/** What was answered on the spot is over; the rest waits in the inbox. */
export async function endOnTheSpot(
  tx: Tx,
  ended: readonly { id: string; answer: string; result: string }[],
  day: LocalDate,
): Promise<void> {
  if (ended.length === 0) return
  await open(tx).$executeRaw`
    UPDATE voice_item v SET state = 'ENDED', ending = 'ANSWERED_ON_SPOT', decided_on = ${day}::date, answer_text = r.answer, answered_on = ${day}::date,
        result = r.result, told_on = ${day}::date, told_way = 'IN_PERSON'
      FROM jsonb_to_recordset(${JSON.stringify(ended)}::jsonb) AS r(id uuid, answer text, result text) WHERE v.id = r.id`
}
