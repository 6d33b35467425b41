import { feedText } from '@/lib/documents/calendar/feed-text'
import { agendaDocx } from '@/lib/documents/meetings/agenda-docx'
import type { Actor } from '@/lib/domain/access/actor'
import { env } from '@/lib/env'
import { getMeetingEntry } from '@/lib/queries/feed-meetings'
import { getReplyMeeting } from '@/lib/queries/get-reply-meeting'
import type { Query } from '@/lib/queries/query'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { agendaSheet } from '@/lib/wording/agenda-sheet'
import { wordsFor } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { madeFile, mediaTypes } from './file-answer'
import { given, type Token } from './given'
import { meetingInWords } from './meeting-in-words'
import { instantNow, momentIn } from './this-moment'

const downloads = { count: 300, seconds: 3600 }
const words = wordsFor('zh-CN')

type Entered = { readonly tx: Tx; readonly actor: Actor; readonly now: Date }

/** One meeting for a calendar; opened again after a change it takes the place of what stands there. */
export function answerMeetingCalendar(request: Request, meetingId: string): Promise<Response> {
  return given(request, async (token) => {
    const entry = meetingInWords(await found(token, getMeetingEntry, meetingId))
    const head = { name: entry.summary, host: new URL(env().NEXTAUTH_URL).host, language: 'ZH' } as const
    const bytes = new TextEncoder().encode(feedText(head, [], [entry]))
    return madeFile(bytes, { mediaType: mediaTypes.ics, fileName: `${entry.summary}.ics` }, 'meeting.ics')
  })
}

/** The agenda in the form of an official paper; that it left the house is written down. */
export function answerMeetingAgenda(request: Request, meetingId: string): Promise<Response> {
  return given(request, async (token) => {
    const meeting = await found(token, getReplyMeeting, meetingId, async ({ tx, actor, now }) => {
      const data = { list: 'meeting-agenda', format: 'docx', rows: 1 }
      await recordEvent(tx, actor, { type: 'list.exported', subjectId: actor.personId, at: now, data })
    })
    const { calendar, agenda } = words.meetingInvitation
    const fileName = `${fill(calendar.fileName, { number: meeting.ordinal })}${agenda.title}.docx`
    const bytes = await agendaDocx(agendaSheet(meeting, words))
    return madeFile(bytes, { mediaType: mediaTypes.docx, fileName }, 'agenda.docx')
  })
}

async function found<Result>(
  token: Token,
  query: Query<string, Result>,
  meetingId: string,
  note: (entered: Entered) => Promise<void> = async () => undefined,
): Promise<Result> {
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'of-meeting', now, downloads)
    const result = await query({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }, meetingId)
    await note({ tx, actor, now })
    return result
  })
}
