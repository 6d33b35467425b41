import { authorize } from '@/lib/domain/access/policy'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { meetingWorkflow } from '@/lib/domain/meeting/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { meetingItemCallSchema } from '@/lib/schemas/meeting-room'
import { recordEvent } from '@/lib/store/events'
import { lockMeetingItem, saveCurrentItem } from '@/lib/store/meeting-room'
import { command, perPerson } from './command'

/** The hall sees what is answered now. */
export const callMeetingItem = command({
  name: 'call-meeting-item',
  input: meetingItemCallSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { itemId }) => {
    const { meeting, item } = await lockMeetingItem(tx, itemId)
    authorize(actor, meetingPolicy.record, meeting)
    ensureOpen(meetingWorkflow, meeting.state, 'end')

    await saveCurrentItem(tx, meeting.id, itemId)
    await recordEvent(tx, actor, {
      type: 'meeting.item-called',
      subjectId: meeting.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ordinal: meeting.ordinal, position: item.position },
    })
    return { itemId }
  },
})
