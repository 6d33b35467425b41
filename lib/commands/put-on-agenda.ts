import { authorize } from '@/lib/domain/access/policy'
import { calledFor, ensureAnswerable } from '@/lib/domain/meeting/agenda'
import { ensureSeen } from '@/lib/domain/meeting/meeting'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { Refusal } from '@/lib/domain/refusal'
import { putOnAgendaSchema } from '@/lib/schemas/reply-meeting'
import { recordEvent } from '@/lib/store/events'
import { ensureNoClash, heldWith, readElsewhere } from '@/lib/store/meeting-ground'
import { lockAgendas, onAgendaOf, rearrange } from '@/lib/store/rearranging'
import { lockMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** One more, at the end of the agenda, with those who come for it. */
export const putOnAgenda = command({
  name: 'put-on-agenda',
  input: putOnAgendaSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, version, suggestionId, calling, despiteClashes }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, meetingPolicy.change, meeting)
    ensureSeen(meeting, version)
    const held = await lockAgendas(tx, [meeting], [suggestionId])
    const added = held.get(suggestionId)
    if (added?.sessionId !== meeting.sessionId) throw new Refusal('meeting-other-session')
    ensureAnswerable([added])
    const [taken] = await readElsewhere(tx, [suggestionId])
    if (taken) throw new Refusal('meeting-item-elsewhere', { number: taken.number })

    const before = onAgendaOf(meeting, held)
    const called = calledFor([added], calling)
    const changed = await rearrange(tx, { meeting, before, after: [...before, added], called, at: moment.now })
    if (!despiteClashes) await ensureNoClash(tx, [heldWith(changed)], [changed.heldOn])
    await recordEvent(tx, actor, {
      type: 'meeting.item-planned',
      subjectId: meetingId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ordinal: meeting.ordinal, heldOn: meeting.heldOn },
    })
    return { meetingId, version: changed.version }
  },
})
