import { tell } from './telling'

/** Who hears of what about a reply meeting: those whom the event names, and the office of their answers. */
export const rulesOfMeetings = {
  'meeting.changed': tell('meeting', 'named', 'namedUnits', 'mentioned'),
  'meeting.item-moved': tell('meeting', 'named', 'namedUnits', 'mentioned'),
  'meeting.item-taken-out': tell('meeting', 'named', 'namedUnits', 'mentioned'),
  'meeting.cancelled': tell('meeting', 'named', 'namedUnits', 'mentioned'),
  'meeting.invited': tell('meeting', 'named', 'namedUnits', 'mentioned'),
  'meeting.reminded': tell('reminder', 'named', 'namedUnits', 'mentioned'),
  'meeting.answered': tell('progress', 'delegateOffice', 'named', 'namedUnits', 'mentioned'),
  'meeting.document-added': tell('progress', 'named', 'namedUnits', 'mentioned'),
  'meeting.document-infected': tell('request', 'delegateOffice'),
} as const
