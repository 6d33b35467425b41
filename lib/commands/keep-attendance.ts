import { authorize } from '@/lib/domain/access/policy'
import { type Activity, type Attendance, keepSheet } from '@/lib/domain/activity/activity'
import { activityPolicy } from '@/lib/domain/activity/policy'
import { keepingAttendanceSchema } from '@/lib/schemas/activity'
import { ensureDelegatesThen, lockActivity, readAttendance, saveActivity, saveAttendance } from '@/lib/store/activities'
import { recordEvent } from '@/lib/store/events'
import { type Context, command, perPerson } from './command'

/** The whole sheet at once: who is invited, who was there, on leave or absent, and who spoke of what. */
export const keepAttendance = command({
  name: 'keep-attendance',
  input: keepingAttendanceSchema,
  limit: perPerson(300, 'hour'),
  run: async (context, { activityId, version, delegates }) => {
    const { tx, actor, moment } = context
    const activity = await lockActivity(tx, activityId)
    authorize(actor, activityPolicy.view, activity)
    authorize(actor, activityPolicy.keepAttendance, activity)
    const kept = keepSheet(activity, delegates, version, moment.today)
    const ids = delegates.map(({ delegateId }) => delegateId)
    await ensureDelegatesThen(tx, activity, ids)

    const before = await readAttendance(tx, activityId)
    await saveAttendance(tx, activity, delegates)
    await saveActivity(tx, kept)
    await tell(context, activity, before, ids)
    return { activityId, count: ids.length }
  },
})

/** Whoever is new on the sheet of what is still to come is invited by it. */
async function tell({ tx, actor, moment }: Context, activity: Activity, before: readonly Attendance[], ids: string[]) {
  const { id, kind, name, heldOn, place } = activity
  const facts = { activityKind: kind, name, heldOn }
  const at = moment.now
  const data = { ...facts, count: ids.length }
  await recordEvent(tx, actor, { type: 'activity.attendance-kept', subjectId: id, at, data })
  const invited = ids.filter((one) => before.every(({ delegateId }) => delegateId !== one))
  if (activity.state !== 'PLANNED' || heldOn < moment.today || invited.length === 0) return
  const invitation = { ...facts, place, count: invited.length, delegateIds: invited }
  await recordEvent(tx, actor, { type: 'activity.invited', subjectId: id, at, data: invitation })
}
