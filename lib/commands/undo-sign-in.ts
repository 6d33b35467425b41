import { authorize } from '@/lib/domain/access/policy'
import { doorPolicy } from '@/lib/domain/meeting/door-policy'
import { undoSignIn as undo } from '@/lib/domain/meeting/sign-in'
import { meetingWorkflow } from '@/lib/domain/meeting/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { undoSignInSchema } from '@/lib/schemas/meeting-sign-in'
import { recordEvent } from '@/lib/store/events'
import { enterHall, lockGuest, savePresence } from '@/lib/store/meeting-sign-in'
import { command, perPerson } from './command'

/** The wrong line was ticked; until the meeting is closed. */
export const undoSignIn = command({
  name: 'undo-sign-in',
  input: undoSignInSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, guestId, reason }) => {
    const hall = await enterHall(tx, meetingId)
    authorize(actor, doorPolicy.tick, hall)
    const guest = await lockGuest(tx, meetingId, guestId)
    ensureOpen(meetingWorkflow, hall.state, 'signIn')

    await savePresence(tx, undo(guest), null)
    await recordEvent(tx, actor, {
      type: 'meeting.sign-in-undone',
      subjectId: meetingId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ordinal: hall.ordinal, guestId, presence: guest.presence, reason },
    })
    return { guestId }
  },
})
