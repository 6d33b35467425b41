import type { EventType } from '../events'
import { toThoseInvited } from './invitation-events'

type Happened = { readonly type: EventType; readonly data: Readonly<Record<string, unknown>> }

/** Where whoever hears of it about a meeting goes on; null where it is about none. */
export function meetingPath({ type, data }: Happened): string | null {
  if (!type.startsWith('meeting.') || typeof data.meetingId !== 'string') return null
  const isToInvited = (toThoseInvited as readonly EventType[]).includes(type) && type !== 'meeting.answered'
  return `/reply-meetings/${data.meetingId}${isToInvited ? '/invitation' : ''}`
}
