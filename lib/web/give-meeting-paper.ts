import { z } from 'zod'
import { writePapersDocx } from '@/lib/documents/papers/blocks-docx'
import type { Paper } from '@/lib/domain/dossier/item'
import { Refusal } from '@/lib/domain/refusal'
import { getMeetingPrints } from '@/lib/queries/get-meeting-prints'
import { getMeetingRecord, getMeetingRecords } from '@/lib/queries/get-meeting-record'
import { getMinutes } from '@/lib/queries/get-minutes'
import type { Reading } from '@/lib/queries/query'
import { id } from '@/lib/schemas/id'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { fill } from '@/lib/wording/fill'
import { minutesPaperOf } from '@/lib/wording/meeting-paper'
import { fileNames, recordPaperOf, sheetPaperOf } from '@/lib/wording/record-paper'
import { sheetLines } from '@/lib/wording/sheet-lines'
import { madeFile, mediaTypes } from './file-answer'
import { given } from './given'
import { instantNow, momentIn } from './this-moment'

const asked = z.strictObject({
  meetingId: id('reply meeting'),
  paper: z.enum(['minutes', 'records', 'sign-in-sheet']),
  item: id('meeting item').nullable(),
})
type Asked = z.output<typeof asked>

const downloads = { count: 120, seconds: 3600 }

/** Papers of a reply meeting for a word processor: read like their pages, and written down in the log. */
export function answerMeetingPaper(request: Request, params: Record<string, string>): Promise<Response> {
  return given(request, async (token) => {
    const read = asked.safeParse({ ...params, item: new URL(request.url).searchParams.get('item') })
    if (!read.success) throw new Refusal('not-found')
    const now = instantNow()
    const { ordinal, papers } = await transactAs(token, now, async (tx, actor) => {
      await ensureReadsWithin(tx, actor.personId, 'download', now, downloads)
      const found = await papersOf({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }, read.data)
      const data = { list: read.data.paper, format: 'docx', rows: found.papers.length }
      await recordEvent(tx, actor, { type: 'list.exported', subjectId: read.data.meetingId, at: now, data })
      return found
    })
    const bytes = await writePapersDocx(papers)
    const fileName = `${fill(fileNames[read.data.paper], { ordinal })}.docx`
    return madeFile(bytes, { mediaType: mediaTypes.docx, fileName }, `${read.data.paper}.docx`)
  })
}

type Papers = { readonly ordinal: number; readonly papers: readonly Paper[] }

async function papersOf(reading: Reading, { meetingId, paper, item: itemId }: Asked): Promise<Papers> {
  if (paper === 'minutes') {
    const { minutes } = await getMinutes(reading, meetingId)
    return { ordinal: minutes.ordinal, papers: [minutesPaperOf(minutes)] }
  }
  if (paper === 'sign-in-sheet') {
    const { meeting, guests } = await getMeetingPrints(reading, meetingId)
    return { ordinal: meeting.ordinal, papers: [sheetPaperOf(meeting, sheetLines(guests))] }
  }
  if (itemId) {
    const { minutes, item } = await getMeetingRecord(reading, { meetingId, itemId })
    return { ordinal: minutes.ordinal, papers: [recordPaperOf(minutes, item)] }
  }
  const { minutes } = await getMeetingRecords(reading, meetingId)
  return { ordinal: minutes.ordinal, papers: minutes.items.map((item) => recordPaperOf(minutes, item)) }
}
