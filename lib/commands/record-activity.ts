import { authorize } from '@/lib/domain/access/policy'
import { ensureFitting } from '@/lib/domain/activity/activity'
import { activityPolicy } from '@/lib/domain/activity/policy'
import { recordingActivitySchema } from '@/lib/schemas/activity'
import { addActivity, ensurePlaceThere } from '@/lib/store/activities'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Planned or held already: what took place is written down afterwards as well. */
export const recordActivity = command({
  name: 'record-activity',
  input: recordingActivitySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { delegationId, stationId, ...typed }) => {
    const text = { ...typed, delegationId: delegationId || null, stationId: stationId || null }
    authorize(actor, activityPolicy.change, text)
    ensureFitting(text)
    await ensurePlaceThere(tx, text)

    const act = { congressId: actor.congress.id, recordedAt: moment.now, recordedById: actor.personId }
    const activityId = await addActivity(tx, { ...text, ...act })
    await recordEvent(tx, actor, {
      type: 'activity.recorded',
      subjectId: activityId,
      at: moment.now,
      data: { activityKind: text.kind, name: text.name, heldOn: text.heldOn },
    })
    return { activityId }
  },
})
