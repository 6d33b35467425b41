import { admitGuest } from './admit-guest'
import { closeMeeting } from './close-meeting'
import { correctAttendance } from './correct-attendance'
import { correctMeetingItem } from './correct-meeting-item'
import { correctMinutes } from './correct-minutes'
import { saveMinutes } from './save-minutes'
import { signInByCode } from './sign-in-by-code'
import { signInGuest } from './sign-in-guest'
import { undoSignIn } from './undo-sign-in'

/** At the door of a reply meeting, and when it is over. */
export const ofMinutes = [
  signInGuest,
  undoSignIn,
  signInByCode,
  admitGuest,
  saveMinutes,
  closeMeeting,
  correctAttendance,
  correctMeetingItem,
  correctMinutes,
] as const
