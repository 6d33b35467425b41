import type { TimedEntry } from '@/lib/documents/calendar/feed-text'
import { env } from '@/lib/env'
import type { MeetingEntry } from '@/lib/queries/feed-meetings'
import { wordsFor } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** Chinese: a calendar program says nothing of its reader's language that could be relied on. */
const { calendar } = wordsFor('zh-CN').meetingInvitation

/** A meeting in a calendar, the same in the feed and as a file, so that it stands there once. */
export function meetingInWords({ id, ordinal, host, own, ...entry }: MeetingEntry): TimedEntry {
  const lines = [
    ...(host ? [fill(calendar.host, { host })] : []),
    ...(own.length > 0 ? [calendar.own] : []),
    ...own.map(({ numberText, title }) => fill(calendar.line, { number: numberText ?? '', title })),
  ]
  return {
    ...entry,
    id: `meeting-${id}`,
    summary: fill(calendar.summary, { number: ordinal }),
    description: lines.join('\n'),
    address: `${env().NEXTAUTH_URL}/reply-meetings/${id}`,
  }
}
