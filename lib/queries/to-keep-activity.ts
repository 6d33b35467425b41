import { type Actor, delegationsOf, isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { Activity, Attendance } from '@/lib/domain/activity/activity'
import { activityMovesOpenTo, activityPolicy } from '@/lib/domain/activity/policy'
import { Refusal } from '@/lib/domain/refusal'
import { readActivity, readAttendance } from '@/lib/store/activities'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Choosable } from './get-co-signing'
import type { Query, Reading } from './query'

type Named = { readonly id: string; readonly name: string }
export type ActivityChoices = { readonly delegations: readonly Named[]; readonly stations: readonly Named[] }

/** Whoever keeps a record of activities, with the delegations and stations of which he does. */
export const toRecordActivity: Query<null, ActivityChoices> = async (reading) => {
  const { actor } = reading
  if (!isStaff(actor) && delegationsOf(actor).length === 0) throw new Refusal('not-found')
  return choicesOf(reading)
}

export type ActivityToChange = ActivityChoices & { readonly activity: Activity }

export const toChangeActivity: Query<string, ActivityToChange> = async (reading, activityId) => {
  const activity = await readActivity(reading.tx, activityId)
  authorize(reading.actor, activityPolicy.change, activity)
  if (!activityMovesOpenTo(reading.actor, activity).includes('change')) throw new Refusal('not-found')
  return { activity, ...(await choicesOf(reading)) }
}

export type SheetToKeep = {
  readonly activity: Activity
  readonly delegates: readonly Choosable[]
  readonly attendance: readonly Attendance[]
}

/** The sheet of an activity: of a delegation's its members, else everybody who sat on the day. */
export const toKeepAttendance: Query<string, SheetToKeep> = async ({ tx, actor }, activityId) => {
  const activity = await readActivity(tx, activityId)
  authorize(actor, activityPolicy.keepAttendance, activity)
  if (!activityMovesOpenTo(actor, activity).includes('keepAttendance')) throw new Refusal('not-found')
  const attendance = await readAttendance(tx, activityId)
  const kept = attendance.map(({ delegateId }) => delegateId)
  const delegates = await open(tx).$queryRaw<Choosable[]>`
    SELECT d.id, d.name, g.name AS delegation FROM delegate d LEFT JOIN delegation g ON g.id = d.delegation_id
     WHERE d.mandate_from <= ${activity.heldOn}::date AND (d.mandate_to IS NULL OR d.mandate_to >= ${activity.heldOn}::date)
       AND (${activity.delegationId}::uuid IS NULL OR d.delegation_id = ${activity.delegationId}::uuid OR d.id = ANY(${kept}::uuid[]))
     ORDER BY g.ordinal, d.name, d.id`
  return { activity, delegates, attendance }
}

async function choicesOf({ tx, actor }: Reading): Promise<ActivityChoices> {
  const [row] = await open(tx).$queryRaw<ActivityChoices[]>`
    SELECT (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) ORDER BY a.ordinal), '[]') FROM delegation a WHERE ${keptBy(actor, Prisma.sql`a.id`)}) AS delegations,
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) ORDER BY a.name, a.id), '[]') FROM liaison_station a
        WHERE a.valid_to IS NULL AND ${keptBy(actor, Prisma.sql`a.delegation_id`)}) AS stations`
  return row ?? { delegations: [], stations: [] }
}

const keptBy = (actor: Actor, delegation: Prisma.Sql): Prisma.Sql =>
  isStaff(actor) ? Prisma.sql`true` : Prisma.sql`${delegation} = ANY(${delegationsOf(actor)}::uuid[])`
