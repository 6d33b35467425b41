import { isMeetingCode } from '@/lib/auth/meeting-code'
import type { Actor } from '@/lib/domain/access/actor'
import { heads } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { doorPolicy } from '@/lib/domain/meeting/door-policy'
import type { MeetingGuest } from '@/lib/domain/meeting/meeting'
import { ensureDoorOpen, isHere, signIn } from '@/lib/domain/meeting/sign-in'
import { Refusal } from '@/lib/domain/refusal'
import { signInByCodeSchema } from '@/lib/schemas/meeting-sign-in'
import { recordEvent } from '@/lib/store/events'
import { enterHall, lockGuestsOf, savePresence } from '@/lib/store/meeting-sign-in'
import { command, perPerson } from './command'

/** Whoever is called signs himself in by the code on the wall. The limit is each person's own: a hall has one address. */
export const signInByCode = command({
  name: 'sign-in-by-code',
  input: signInByCodeSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, code, post }) => {
    const hall = await enterHall(tx, meetingId)
    authorize(actor, doorPolicy.come, hall)
    if (!isMeetingCode(meetingId, code, moment.now)) throw new Refusal('sign-in-code-expired')
    ensureDoorOpen(hall, moment.now)
    const called = await lockGuestsOf(tx, meetingId, actor)
    if (called.length === 0) throw new Refusal('guest-not-called')

    for (const guest of called.filter((one) => !isHere(one))) {
      const signedIn = signIn(guest, { ...cameHimself(actor, guest, post), at: moment.now })
      await savePresence(tx, signedIn, { way: 'CODE', personId: actor.personId })
      await recordEvent(tx, actor, {
        type: 'meeting.signed-in',
        subjectId: meetingId,
        at: moment.now,
        data: { ordinal: hall.ordinal, guestId: guest.id, presence: signedIn.presence, way: 'CODE' },
      })
    }
    return { wasSignedIn: called.every(isHere) }
  },
})

/** Of a unit its head comes himself; whoever else of it scans is there in his place. */
function cameHimself(actor: Actor, { unitId }: MeetingGuest, post: string) {
  const { name } = actor
  if (unitId === null) return { presence: 'PRESENT', name, post: '' } as const
  return heads(actor, unitId)
    ? ({ presence: 'HEAD', name, post } as const)
    : ({ presence: 'DEPUTY', name, post } as const)
}
