import { authorize } from '@/lib/domain/access/policy'
import { holdActivity as hold } from '@/lib/domain/activity/activity'
import { activityPolicy } from '@/lib/domain/activity/policy'
import { oneActivitySchema } from '@/lib/schemas/activity'
import { lockActivity, saveActivity } from '@/lib/store/activities'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** From now on it counts as held; its sheet can still be put right. */
export const holdActivity = command({
  name: 'hold-activity',
  input: oneActivitySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { activityId }) => {
    const activity = await lockActivity(tx, activityId)
    authorize(actor, activityPolicy.view, activity)
    authorize(actor, activityPolicy.hold, activity)

    await saveActivity(tx, hold(activity, moment.today))
    const { kind, name, heldOn } = activity
    await recordEvent(tx, actor, {
      type: 'activity.held',
      subjectId: activityId,
      at: moment.now,
      data: { activityKind: kind, name, heldOn },
    })
    return { activityId }
  },
})
