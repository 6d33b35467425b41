import type { EventType } from '../events'
import { toThoseInvited } from './invitation-events'

type Happened = {
  readonly type: EventType
  readonly subjectId: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Those that happen to the meeting and do not name it in their facts. */
const ofMeetingItself: readonly EventType[] = ['meeting.closed', 'meeting.close-asked', 'meeting.promised']

/** Where whoever hears of it about a meeting goes on; null where it is about none. */
export function meetingPath({ type, subjectId, data }: Happened): string | null {
  if (!type.startsWith('meeting.')) return null
  const meetingId = ofMeetingItself.includes(type) ? subjectId : data.meetingId
  if (typeof meetingId !== 'string') return null
  const isToInvited = (toThoseInvited as readonly EventType[]).includes(type) && type !== 'meeting.answered'
  return `/reply-meetings/${meetingId}${isToInvited ? '/invitation' : ''}`
}
