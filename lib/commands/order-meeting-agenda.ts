import { authorize } from '@/lib/domain/access/policy'
import { inOrder } from '@/lib/domain/meeting/agenda'
import { ensureSeen, moved } from '@/lib/domain/meeting/meeting'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { orderAgendaSchema } from '@/lib/schemas/reply-meeting'
import { recordEvent } from '@/lib/store/events'
import { lockMeeting, saveAgenda, saveMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** In which order they are answered. Nobody is written to about it: the agenda that is printed and shown has it. */
export const orderMeetingAgenda = command({
  name: 'order-meeting-agenda',
  input: orderAgendaSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, version, itemIds }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, meetingPolicy.change, meeting)
    ensureSeen(meeting, version)

    const agenda = inOrder(meeting.items, itemIds)
    const changed = moved(meeting, 'change', { items: agenda })

    await saveAgenda(tx, meeting, agenda, moment.now)
    await saveMeeting(tx, changed)
    await recordEvent(tx, actor, {
      type: 'meeting.agenda-ordered',
      subjectId: meetingId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ordinal: meeting.ordinal, heldOn: meeting.heldOn },
    })
    return { meetingId, version: changed.version }
  },
})
