import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { type Meeting, moved } from '../meeting'

/** On its day, or after it by whoever writes down what was held; not before. */
export function openMeeting(meeting: Meeting, { now, today }: Moment): Meeting {
  const opened = moved(meeting, 'open', { openedAt: now })
  if (today < meeting.heldOn) throw new Refusal('meeting-not-today', { heldOn: meeting.heldOn })
  return opened
}

export const endMeeting = (meeting: Meeting, { now }: Moment): Meeting => moved(meeting, 'end', { endedAt: now })
