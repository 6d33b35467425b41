import { admitGuest } from './admit-guest'
import { signInByCode } from './sign-in-by-code'
import { signInGuest } from './sign-in-guest'
import { undoSignIn } from './undo-sign-in'

/** At the door of a reply meeting, and when it is over. */
export const ofMinutes = [signInGuest, undoSignIn, signInByCode, admitGuest] as const
