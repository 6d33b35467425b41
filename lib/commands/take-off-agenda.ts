import { authorize } from '@/lib/domain/access/policy'
import { toldOf } from '@/lib/domain/meeting/agenda'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { Refusal } from '@/lib/domain/refusal'
import { takeOffAgendaSchema } from '@/lib/schemas/reply-meeting'
import { recordEvent } from '@/lib/store/events'
import { lockAgendas, onAgendaOf, rearrange } from '@/lib/store/rearranging'
import { lockMeetingsOfItems } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** Free to be answered at another; those who came for nothing else are called no more, and hear it if they were invited. */
export const takeOffAgenda = command({
  name: 'take-off-agenda',
  input: takeOffAgendaSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { itemId, reason }) => {
    const [meeting] = await lockMeetingsOfItems(tx, [itemId])
    if (!meeting) throw new Refusal('not-found')
    authorize(actor, meetingPolicy.change, meeting)
    const held = await lockAgendas(tx, [meeting])
    const gone = held.get(meeting.items.find(({ id }) => id === itemId)?.suggestionId ?? '')
    if (!gone) throw new Refusal('not-found')

    const before = onAgendaOf(meeting, held)
    const after = before.filter((one) => one !== gone)
    const changed = await rearrange(tx, { meeting, before, after, called: [], at: moment.now })
    await recordEvent(tx, actor, {
      type: 'meeting.item-taken-out',
      subjectId: meeting.id,
      suggestionId: gone.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ordinal: meeting.ordinal, heldOn: meeting.heldOn, reason, ...toldOf(gone, meeting.guests) },
    })
    return { meetingId: meeting.id, version: changed.version }
  },
})
