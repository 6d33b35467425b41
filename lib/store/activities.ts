import type { Activity, ActivityText, Attendance } from '@/lib/domain/activity/activity'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { Prisma } from '@/prisma/generated/client'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

/** The columns of `activity a` as the domain has them. */
const activityColumns = Prisma.sql`a.id, a.congress_id AS "congressId", a.kind, a.name, a.year, a.held_on::text AS "heldOn", a.ends_on::text AS "endsOn",
  a.place, a.delegation_id AS "delegationId", a.station_id AS "stationId", a.leaders, a.agenda, a.residents_received AS "residentsReceived", a.hours, a.state,
  a.version, a.recorded_by_id AS "recordedById", a.cancel_reason AS "cancelReason"`

/** Holds it until commit: its record and who was there are kept by one at a time. */
export async function lockActivity(tx: Tx, id: string): Promise<Activity> {
  await open(tx).$queryRaw`SELECT a.id FROM activity a WHERE a.id = ${id}::uuid FOR UPDATE`
  return readActivity(tx, id)
}

export async function readActivity(tx: Tx, id: string): Promise<Activity> {
  const [activity] = await open(tx).$queryRaw<Activity[]>`
    SELECT ${activityColumns} FROM activity a WHERE a.id = ${id}::uuid`
  if (!activity) throw new Refusal('not-found')
  return activity
}

export type NewActivity = ActivityText & {
  readonly congressId: string
  readonly recordedAt: Date
  readonly recordedById: string
}

export async function addActivity(tx: Tx, { heldOn, endsOn, ...made }: NewActivity): Promise<string> {
  const days = { year: yearOf(heldOn), heldOn: dayToStore(heldOn), endsOn: dayToStore(endsOn) }
  return (await open(tx).activity.create({ data: { ...made, ...days }, select: { id: true } })).id
}

/** What was heard there, whatever became of it. */
export const countVoicesAt = (tx: Tx, activityId: string): Promise<number> =>
  open(tx).voiceItem.count({ where: { activityId } })

export async function saveActivity(tx: Tx, activity: Activity): Promise<void> {
  const { id, congressId: _, heldOn, endsOn, ...facts } = activity
  const data = { ...facts, heldOn: dayToStore(heldOn), endsOn: dayToStore(endsOn) }
  await open(tx).activity.update({ where: { id }, data, select: { id: true } })
}

export const readAttendance = (tx: Tx, activityId: string): Promise<Attendance[]> =>
  open(tx).$queryRaw<Attendance[]>`
    SELECT delegate_id AS "delegateId", part, presence, leave_reason AS "leaveReason", speech FROM activity_delegate
     WHERE activity_id = ${activityId}::uuid ORDER BY delegate_id`

/** The whole sheet: who is not on it any more is taken off. */
export async function saveAttendance(tx: Tx, { id, congressId }: Activity, sheet: readonly Attendance[]) {
  const kept = sheet.map(({ delegateId }) => delegateId)
  await open(tx).activityDelegate.deleteMany({ where: { activityId: id, delegateId: { notIn: kept } } })
  await open(tx).$executeRaw`
    INSERT INTO activity_delegate (activity_id, delegate_id, congress_id, part, presence, leave_reason, speech)
    SELECT ${id}::uuid, r."delegateId", ${congressId}::uuid, r.part, r.presence, r."leaveReason", r.speech
      FROM jsonb_to_recordset(${JSON.stringify(sheet)}::jsonb) AS r("delegateId" uuid, part text, presence text, "leaveReason" text, speech text)
    ON CONFLICT (activity_id, delegate_id) DO UPDATE SET part = excluded.part, presence = excluded.presence,
      leave_reason = excluded.leave_reason, speech = excluded.speech`
}

/** Delegates whose mandate ran on the day; whoever is not one of them cannot take part. */
export async function ensureDelegatesThen(tx: Tx, { heldOn }: Pick<Activity, 'heldOn'>, ids: readonly string[]) {
  const wanted = [...new Set(ids)]
  const [found] = await open(tx).$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM delegate d WHERE d.id = ANY(${wanted}::uuid[]) AND d.mandate_from <= ${heldOn}::date
      AND (d.mandate_to IS NULL OR d.mandate_to >= ${heldOn}::date)`
  if (found?.count !== wanted.length) throw new Refusal('not-found')
}

/** A delegation and a station of this congress, or none. */
export async function ensurePlaceThere(
  tx: Tx,
  { delegationId, stationId }: Pick<ActivityText, 'delegationId' | 'stationId'>,
) {
  const [row] = await open(tx).$queryRaw<{ isThere: boolean }[]>`
    SELECT (${delegationId}::uuid IS NULL OR EXISTS (SELECT FROM delegation g WHERE g.id = ${delegationId}::uuid))
      AND (${stationId}::uuid IS NULL OR EXISTS (SELECT FROM liaison_station l WHERE l.id = ${stationId}::uuid)) AS "isThere"`
  if (!row?.isThere) throw new Refusal('not-found')
}
