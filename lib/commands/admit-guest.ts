import { authorize } from '@/lib/domain/access/policy'
import { doorPolicy } from '@/lib/domain/meeting/door-policy'
import { meetingWorkflow } from '@/lib/domain/meeting/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { ensureOpen } from '@/lib/domain/workflow'
import { admitGuestSchema } from '@/lib/schemas/meeting-sign-in'
import { recordEvent } from '@/lib/store/events'
import { isDelegateNow, isUnitNow } from '@/lib/store/meeting-door'
import { addGuests, lockMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** Somebody stands at the door who was not called, and is let in: a delegate, or whoever comes for a unit. */
export const admitGuest = command({
  name: 'admit-guest',
  input: admitGuestSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, delegateId, unitId }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, doorPolicy.tick, meeting)
    if (delegateId && !(await isDelegateNow(tx, delegateId, moment.today))) throw new Refusal('not-found')
    if (unitId && !(await isUnitNow(tx, unitId))) throw new Refusal('not-found')
    ensureOpen(meetingWorkflow, meeting.state, 'signIn')
    const isCalled = meeting.guests.some(
      (one) => (delegateId && one.delegateId === delegateId) || (unitId && one.unitId === unitId),
    )
    if (isCalled) throw new Refusal('guest-called-already')

    const nobody = { delegateId: null, unitId: null, personId: null }
    await addGuests(tx, meeting, [
      ...(delegateId ? [{ ...nobody, capacity: 'DELEGATE' as const, delegateId }] : []),
      ...(unitId ? [{ ...nobody, capacity: 'HEAD' as const, unitId }] : []),
    ])
    await recordEvent(tx, actor, {
      type: 'meeting.guest-admitted',
      subjectId: meetingId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ordinal: meeting.ordinal, delegateId: delegateId ?? null, unitId: unitId ?? null },
    })
    return { meetingId }
  },
})
