import { isStaff } from '@/lib/domain/access/actor'
import type { ItemOutcome } from '@/lib/domain/meeting/meeting'
import { papersPolicy } from '@/lib/domain/meeting/papers-policy'
import type { MeetingState } from '@/lib/domain/meeting/workflow'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { meetingsVisibleTo } from './meetings-visible-to'
import type { Reading } from './query'

export type MeetingOfSuggestion = {
  readonly meetingId: string
  readonly itemId: string
  readonly ordinal: number
  readonly startsAt: Date
  readonly place: string
  readonly state: MeetingState
  readonly outcome: ItemOutcome | null
  /** whoever looks may open the meeting */
  readonly opens: boolean
  /** the record of what was answered is there to be read */
  readonly hasRecord: boolean
}

/** Where the suggestion was or will be answered face to face; a plan that is not out is the committee's own. */
export async function meetingsOfSuggestion(
  { tx, actor }: Reading,
  suggestionId: string,
): Promise<MeetingOfSuggestion[]> {
  const planned = papersPolicy.read(actor) ? Prisma.sql`true` : Prisma.sql`s.state <> 'PLANNED'`
  const record = isStaff(actor)
    ? Prisma.sql`i.outcome IS NOT NULL`
    : Prisma.sql`i.outcome IS NOT NULL AND s.state IN ('ENDED', 'CLOSED')`
  return open(tx).$queryRaw<MeetingOfSuggestion[]>`
    SELECT s.id AS "meetingId", i.id AS "itemId", s.ordinal, s.starts_at AS "startsAt", s.place, s.state, i.outcome,
      ${meetingsVisibleTo(actor)} AS opens, (${record}) AS "hasRecord"
    FROM reply_meeting_item i JOIN reply_meeting s ON s.id = i.meeting_id
    WHERE i.suggestion_id = ${suggestionId}::uuid AND i.taken_out_at IS NULL AND s.state <> 'CANCELLED' AND ${planned} ORDER BY s.starts_at, s.ordinal`
}
