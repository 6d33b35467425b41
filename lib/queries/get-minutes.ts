import { authorize } from '@/lib/domain/access/policy'
import { type LocalDate, localDateIn } from '@/lib/domain/deadlines/local-date'
import {
  type ClosingGaps,
  closeBy,
  closingGaps,
  workingDaysLate,
  workingDaysToClose,
} from '@/lib/domain/meeting/closing'
import type { Minutes } from '@/lib/domain/meeting/minutes'
import { papersPolicy } from '@/lib/domain/meeting/papers-policy'
import { readCalendar } from '@/lib/store/calendar'
import { type MinutesVersion, readLatestMinutes, readMinuted } from '@/lib/store/meeting-minutes'
import { readMeeting } from '@/lib/store/reply-meetings'
import { open } from '@/lib/store/tx'
import { getReplyMeeting, type MeetingView } from './get-reply-meeting'
import type { Query, Reading } from './query'

export type Correction = Pick<MinutesVersion, 'version' | 'reason' | 'writtenAt' | 'writtenBy'>

export type MinutesView = {
  readonly meeting: MeetingView
  readonly minutes: Minutes
  /** how often the words were saved; with the last version where the meeting is closed */
  readonly words: { readonly introduction: string; readonly closing: string; readonly saves: number }
  /** none: the text is a draft still */
  readonly versions: readonly Correction[]
  readonly gaps: ClosingGaps
  readonly due: { readonly by: LocalDate; readonly days: number; readonly late: number } | null
  readonly mayClose: boolean
  readonly mayCorrect: boolean
}

/** The minutes as they stand, or as they would stand if the meeting were closed now. */
export const getMinutes: Query<string, MinutesView> = async (reading, meetingId) => {
  const { tx, actor } = reading
  const meeting = await getReplyMeeting(reading, meetingId)
  authorize(actor, papersPolicy.read, meeting)
  const latest = await readLatestMinutes(tx, meetingId)
  const { introduction = '', closing = '', saves = 0 } = latest ?? {}
  const isClosed = meeting.state === 'CLOSED'
  return {
    meeting,
    minutes: latest?.content ?? (await readMinuted(tx, meetingId, { introduction, closing })),
    words: { introduction, closing, saves },
    versions: isClosed ? await versionsOf(reading, meetingId) : [],
    gaps: closingGaps(await readMeeting(tx, meetingId)),
    due: await dueOf(reading, meeting),
    mayClose: meeting.moves.includes('close'),
    mayCorrect: isClosed && papersPolicy.print(actor),
  }
}

const versionsOf = ({ tx }: Reading, meetingId: string): Promise<Correction[]> =>
  open(tx).$queryRaw<Correction[]>`
    SELECT n.version, n.reason, n.written_at AS "writtenAt", p.name AS "writtenBy" FROM reply_meeting_minutes n JOIN person p ON p.id = n.written_by_id
    WHERE n.meeting_id = ${meetingId}::uuid AND n.content IS NOT NULL ORDER BY n.version`

async function dueOf({ tx, actor, moment }: Reading, { state, endedAt, endsAt }: MeetingView) {
  if (state !== 'ENDED' && state !== 'UNDER_WAY' && state !== 'INVITED') return null
  const endedOn = localDateIn(actor.congress.timeZone, endedAt ?? endsAt)
  if (endedOn > moment.today) return null
  const calendar = await readCalendar(tx)
  const late = workingDaysLate(endedOn, moment.today, calendar)
  return { by: closeBy(endedOn, calendar), days: workingDaysToClose, late }
}
