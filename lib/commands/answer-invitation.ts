import { type Actor, isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { answerInvitation as answer, namedIn } from '@/lib/domain/meeting/invitation'
import { guestIn, invitationPolicy } from '@/lib/domain/meeting/invitation-policy'
import type { MeetingGuest } from '@/lib/domain/meeting/meeting'
import { isFor, meetingPolicy } from '@/lib/domain/meeting/policy'
import { invitationAnswerSchema } from '@/lib/schemas/meeting-invitation'
import { recordEvent } from '@/lib/store/events'
import { announced, lockMeetingOfGuest, readGuestName, saveAnswer } from '@/lib/store/meeting-guests'
import { command, perPerson } from './command'

/** Coming, leave, or somebody in his place; each change until the meeting begins. */
export const answerInvitation = command({
  name: 'answer-invitation',
  input: invitationAnswerSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { guestId, ...said }) => {
    const meeting = await lockMeetingOfGuest(tx, guestId)
    authorize(actor, meetingPolicy.view, meeting)
    const guest = guestIn(meeting, guestId)
    authorize(actor, invitationPolicy.answer, guest)
    const answered = answer(meeting, guest, said, moment.now)
    await saveAnswer(tx, guest.id, answered, { at: moment.now, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'meeting.answered',
      subjectId: meeting.id,
      at: moment.now,
      role: roleOf(actor, guest),
      data: {
        ...announced(meeting, actor.congress.timeZone),
        ...hearing(actor, guest),
        guest: await readGuestName(tx, guest.id),
        invitationAnswer: answered.answer,
      },
    })
    return { meetingId: meeting.id, answer: answered.answer }
  },
})

const entersFor = (actor: Actor, guest: MeetingGuest): boolean => isStaff(actor) && !isFor(actor, guest)

/** For whom the office enters it hears what was entered; a unit hears what one of its people said for it. */
const hearing = (actor: Actor, guest: MeetingGuest) =>
  entersFor(actor, guest) || guest.capacity === 'HEAD' ? namedIn([guest]) : {}

function roleOf(actor: Actor, guest: MeetingGuest) {
  if (entersFor(actor, guest)) return 'DELEGATE_OFFICE'
  if (guest.capacity === 'DELEGATE') return 'DELEGATE'
  return actor.grants.find(({ unitId }) => guest.unitId === null || unitId === guest.unitId)?.role
}
