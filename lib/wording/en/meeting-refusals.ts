import type { meetingRefusals as source } from '../zh/meeting-refusals'
import { invitationRefusals } from './invitation-refusals'
import { minutesRefusals } from './minutes-refusals'
import { roomRefusals } from './room-refusals'

export const meetingRefusals: typeof source = {
  ...invitationRefusals,
  ...minutesRefusals,
  ...roomRefusals,
  'meeting-in-past': 'A reply meeting cannot be on a day before today.',
  'meeting-hours-turned': 'It must end after it begins.',
  'meeting-clash':
    '{count clash|clashes}: {names}. Choose other hours; where that cannot be, tick that you know of it and keep them.',
  'meeting-secret-apart':
    'A suggestion whose delegate is not to be named has a meeting of its own, apart from those of other delegates.',
  'meeting-item-not-answerable': 'In its present state suggestion no. {number} cannot be put on the agenda.',
  'meeting-item-elsewhere': 'Suggestion no. {number} is on the agenda of another reply meeting.',
  'meeting-agenda-changed': 'Somebody has changed the agenda. Look at it as it stands.',
  'meeting-other-session': 'It can be moved only to a reply meeting of the same session.',
}
