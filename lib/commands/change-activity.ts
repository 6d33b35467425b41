import { authorize } from '@/lib/domain/access/policy'
import { changeActivity as change } from '@/lib/domain/activity/activity'
import { activityPolicy } from '@/lib/domain/activity/policy'
import { changingActivitySchema } from '@/lib/schemas/activity'
import { ensurePlaceThere, lockActivity, readAttendance, saveActivity } from '@/lib/store/activities'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** What was planned and is held otherwise, or was written down wrongly. Of another day those who are invited hear. */
export const changeActivity = command({
  name: 'change-activity',
  input: changingActivitySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { activityId, version, delegationId, stationId, ...typed }) => {
    const activity = await lockActivity(tx, activityId)
    authorize(actor, activityPolicy.view, activity)
    authorize(actor, activityPolicy.change, activity)
    const text = { ...typed, delegationId: delegationId || null, stationId: stationId || null }
    authorize(actor, activityPolicy.change, text)
    const changed = change(activity, text, version)
    await ensurePlaceThere(tx, text)

    await saveActivity(tx, changed)
    const isElsewhen = changed.heldOn !== activity.heldOn || changed.place !== activity.place
    const hears = isElsewhen && activity.state === 'PLANNED' ? await readAttendance(tx, activityId) : []
    await recordEvent(tx, actor, {
      type: 'activity.changed',
      subjectId: activityId,
      at: moment.now,
      data: {
        activityKind: changed.kind,
        name: changed.name,
        heldOn: changed.heldOn,
        delegateIds: hears.map(({ delegateId }) => delegateId),
      },
    })
    return { activityId }
  },
})
