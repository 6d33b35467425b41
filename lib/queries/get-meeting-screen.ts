import { authorize } from '@/lib/domain/access/policy'
import type { Meeting } from '@/lib/domain/meeting/meeting'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { readMeeting } from '@/lib/store/reply-meetings'
import { isSecret } from '@/lib/store/secrecy'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'

/** As the whole hall may read it: a title that is not to be published and a name that is kept stay away, whoever looks. */
export type ScreenItem = {
  readonly id: string
  readonly suggestionId: string
  readonly position: number
  readonly numberText: string | null
  readonly title: string | null
  readonly lead: string | null
  readonly units: readonly string[]
  readonly opensRating: boolean
}

export type ScreenView = Pick<Meeting, 'id' | 'ordinal' | 'heldOn' | 'place' | 'host' | 'state'> & {
  readonly now: number
  readonly timeZone: string
  readonly total: number
  readonly done: number
  readonly current: ScreenItem | null
  readonly next: ScreenItem | null
}

type Row = ScreenItem & { readonly isDone: boolean; readonly isCalled: boolean }

export const getMeetingScreen: Query<string, ScreenView> = async ({ tx, actor, moment }, meetingId) => {
  const meeting = await readMeeting(tx, meetingId)
  authorize(actor, meetingPolicy.view, meeting)
  const rows = await open(tx).$queryRaw<Row[]>(agenda(meetingId))
  const { id, ordinal, heldOn, place, host, state } = meeting
  const called = rows.find(({ isCalled }) => isCalled) ?? rows.find(({ isDone }) => !isDone)
  const current = state === 'UNDER_WAY' ? called : undefined
  const next = rows.find(({ isDone, id: itemId }) => !isDone && itemId !== current?.id)
  const about = { ...{ id, ordinal, heldOn, place, host, state }, timeZone: actor.congress.timeZone }
  const done = rows.filter(({ isDone }) => isDone).length
  return { ...about, now: moment.now.getTime(), total: rows.length, done, current: shown(current), next: shown(next) }
}

function shown(row: Row | undefined): ScreenItem | null {
  if (!row) return null
  const { isDone: _, isCalled: __, ...item } = row
  return item
}

const agenda = (meetingId: string): Prisma.Sql => Prisma.sql`
  SELECT i.id, s.id AS "suggestionId", i.position, s.number_text AS "numberText", i.outcome IS NOT NULL AS "isDone",
    i.id IS NOT DISTINCT FROM m.current_item_id AS "isCalled",
    CASE WHEN coalesce(s.publicity, s.publicity_wish) <> 'NONE' THEN s.title END AS title, CASE WHEN NOT ${isSecret} THEN d.name END AS lead,
    (SELECT coalesce(json_agg(u.name ORDER BY a.id), '[]') FROM assignment a JOIN unit u ON u.id = a.unit_id
      WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST') AS units,
    s.status IN ('REPLIED', 'RATED') AND s.round = i.round AS "opensRating"
  FROM reply_meeting_item i JOIN reply_meeting m ON m.id = i.meeting_id JOIN suggestion s ON s.id = i.suggestion_id
    JOIN delegate d ON d.id = coalesce(s.acting_delegate_id, s.lead_delegate_id)
  WHERE i.meeting_id = ${meetingId}::uuid AND i.taken_out_at IS NULL ORDER BY i.position, i.id`
