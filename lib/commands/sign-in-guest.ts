import { authorize } from '@/lib/domain/access/policy'
import { doorPolicy } from '@/lib/domain/meeting/door-policy'
import { clockedAt, ensureDoorOpen, signIn } from '@/lib/domain/meeting/sign-in'
import { signInGuestSchema } from '@/lib/schemas/meeting-sign-in'
import { recordEvent } from '@/lib/store/events'
import { enterHall, lockGuest, savePresence } from '@/lib/store/meeting-sign-in'
import { command, perPerson } from './command'

/** Ticked by the office at the door, or later where the network was away. */
export const signInGuest = command({
  name: 'sign-in-guest',
  input: signInGuestSchema,
  limit: perPerson(1200, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, guestId, at, ...came }) => {
    const hall = await enterHall(tx, meetingId)
    authorize(actor, doorPolicy.tick, hall)
    const guest = await lockGuest(tx, meetingId, guestId)
    ensureDoorOpen(hall, moment.now)

    const told = at === undefined ? null : new Date(at)
    const signedIn = signIn(guest, { ...came, at: clockedAt(hall, told, moment.now) })

    await savePresence(tx, signedIn, { way: 'TICK', personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'meeting.signed-in',
      subjectId: meetingId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ordinal: hall.ordinal, guestId, presence: signedIn.presence, way: 'TICK' },
    })
    return { guestId, signedInAt: signedIn.signedInAt?.toISOString() ?? null }
  },
})
