import type { Block } from '@/lib/domain/dossier/item'
import type { Minutes } from '@/lib/domain/meeting/minutes'
import { readMinutesAsTold } from '@/lib/store/meeting-minutes'
import { open } from '@/lib/store/tx'
import { fill } from '@/lib/wording/fill'
import { minutesExtractOf, recordPaperOf } from '@/lib/wording/record-paper'
import { type Bound, type Ground, nothing, paper, type Section } from '../section'

type At = { meetingId: string; itemId: string; isClosed: boolean }

/** 见面答复会: of each at which it was answered the record, and what the minutes say of it; of the others nothing. */
export const meetings: Section = {
  section: 'meetings',
  read: async (ground) => {
    const bound: Bound[] = []
    for (const at of await readMeetings(ground)) bound.push(await boundAt(ground, at))
    if (bound.length === 0) return nothing
    return { papers: bound.flatMap(({ papers }) => papers), rows: bound.flatMap(({ rows }) => rows) }
  },
}

const readMeetings = ({ tx, suggestionId }: Ground): Promise<At[]> =>
  open(tx).$queryRaw<At[]>`
    SELECT m.id AS "meetingId", i.id AS "itemId", m.state = 'CLOSED' AS "isClosed" FROM reply_meeting_item i JOIN reply_meeting m ON m.id = i.meeting_id
    WHERE i.suggestion_id = ${suggestionId}::uuid AND i.taken_out_at IS NULL AND i.outcome IS NOT NULL ORDER BY m.held_on, m.ordinal`

async function boundAt({ tx, words }: Ground, { meetingId, itemId, isClosed }: At): Promise<Bound> {
  const minutes = await readMinutesAsTold(tx, meetingId)
  const item = minutes.items.find((one) => one.itemId === itemId)
  if (!item) return nothing
  const { heldOn: date, ordinal } = minutes
  const record = recordPaperOf(minutes, item)
  const remark = fill(words.meetings.name, { ordinal })
  const papers = [paper('meetings', `record-${itemId}`, record.title, [record.blocks as Block[]], { date, remark })]
  if (isClosed) papers.push(extract(minutes, itemId, remark))
  return { papers, rows: [{ meetingId, ordinal, heldOn: date, isClosed, ...item }] }
}

function extract(minutes: Minutes, itemId: string, remark: string) {
  const { title, blocks } = minutesExtractOf(minutes, itemId)
  return paper('meetings', `minutes-${itemId}`, title, [blocks as Block[]], { date: minutes.heldOn, remark })
}
