import { authorize } from '@/lib/domain/access/policy'
import { toldOf } from '@/lib/domain/meeting/agenda'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { Refusal } from '@/lib/domain/refusal'
import { takeOffAgendaSchema } from '@/lib/schemas/reply-meeting'
import { recordEvents } from '@/lib/store/events'
import { lockAgendas, onAgendaOf, rearrange } from '@/lib/store/rearranging'
import { lockMeetingsOfItems } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** Free to be answered at another; those who came for nothing else are called no more, and hear it if they were invited. */
export const takeOffAgenda = command({
  name: 'take-off-agenda',
  input: takeOffAgendaSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { itemIds, reason }) => {
    const [meeting, ...others] = await lockMeetingsOfItems(tx, itemIds)
    if (!meeting || others.length > 0) throw new Refusal('not-found')
    authorize(actor, meetingPolicy.change, meeting)
    const held = await lockAgendas(tx, [meeting])
    const leaving = meeting.items.filter(({ id }) => itemIds.some((one) => one === id))
    const gone = onAgendaOf({ ...meeting, items: leaving }, held)

    const before = onAgendaOf(meeting, held)
    const after = before.filter((one) => !gone.includes(one))
    const changed = await rearrange(tx, { meeting, before, after, called: [], at: moment.now })
    const { id: subjectId, ordinal, heldOn, guests } = meeting
    await recordEvents(
      tx,
      actor,
      gone.map((one) => ({
        ...{ type: 'meeting.item-taken-out', subjectId, suggestionId: one.id, at: moment.now, role: 'DELEGATE_OFFICE' },
        data: { ordinal, heldOn, reason, ...toldOf(one, guests) },
      })),
    )
    return { meetingId: subjectId, version: changed.version }
  },
})
