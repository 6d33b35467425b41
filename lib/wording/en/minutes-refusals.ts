import type { MinutesRefusalCode } from '@/lib/domain/meeting/minutes-refusals'

export const minutesRefusals: Record<MinutesRefusalCode, string> = {
  'sign-in-too-early': 'Signing in has not begun; it opens three hours before the meeting.',
  'sign-in-code-expired': 'The code has expired. Scan the one that is shown in the hall now.',
  'guest-not-called': 'You are not on the list of this meeting. Ask at the sign-in desk to be added.',
  'guest-called-already': 'Already on the list of this meeting.',
  'guest-signed-in': 'Signed in already. If it was entered wrongly, undo it first.',
  'guest-not-signed-in': 'There is no sign-in to undo.',
  'presence-not-fitting':
    'Does not fit: of a unit choose the head or somebody in his place, of everybody else present.',
  'deputy-name-missing': 'Enter the name of whoever is there in the place of the head.',
  'meeting-items-open': '{count} suggestions have no outcome yet, so the meeting cannot be closed.',
  'meeting-attendance-open':
    'Of {count} people or units the attendance is not entered, so the meeting cannot be closed.',
  'meeting-unchanged': 'Nothing was changed, so there is nothing to correct.',
}
