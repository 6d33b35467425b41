import { authorize } from '@/lib/domain/access/policy'
import { cancelActivity as cancel } from '@/lib/domain/activity/activity'
import { activityPolicy } from '@/lib/domain/activity/policy'
import { cancellingActivitySchema } from '@/lib/schemas/activity'
import { countVoicesAt, lockActivity, readAttendance, saveActivity } from '@/lib/store/activities'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Those who are invited hear that it does not take place, and why. */
export const cancelActivity = command({
  name: 'cancel-activity',
  input: cancellingActivitySchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { activityId, reason }) => {
    const activity = await lockActivity(tx, activityId)
    authorize(actor, activityPolicy.view, activity)
    authorize(actor, activityPolicy.cancel, activity)

    await saveActivity(tx, cancel(activity, reason, await countVoicesAt(tx, activityId)))
    const { kind, name, heldOn } = activity
    const delegateIds = (await readAttendance(tx, activityId)).map(({ delegateId }) => delegateId)
    await recordEvent(tx, actor, {
      type: 'activity.cancelled',
      subjectId: activityId,
      at: moment.now,
      data: { activityKind: kind, name, heldOn, reason, delegateIds },
    })
    return { activityId }
  },
})
