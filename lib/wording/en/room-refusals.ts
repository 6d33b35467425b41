import type { roomRefusals as source } from '../zh/room-refusals'

export const roomRefusals: typeof source = {
  'meeting-not-today':
    'The meeting is on {heldOn}, which has not come. If the day has changed, change the meeting first.',
  'not-reached-changed':
    'What was not reached has just changed, and the meeting has not ended. Look again, then end it.',
  'promise-too-late': 'This suggestion is concluded; no new promise can be written down.',
}
