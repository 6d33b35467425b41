import { type CountedMeeting, meetingFigures } from '@/lib/domain/meeting/attendance'
import type { MinutedGuest, MinutedItem, Minutes, MinutesWords } from '@/lib/domain/meeting/minutes'
import { Refusal } from '@/lib/domain/refusal'
import { isSecret } from './secrecy'
import { open, type Tx } from './tx'

type Head = Pick<
  Minutes,
  'congress' | 'term' | 'session' | 'ordinal' | 'heldOn' | 'timeZone' | 'place' | 'host' | 'startsAt' | 'endedAt'
> & {
  readonly guests: readonly (MinutedGuest & { delegateId: string | null })[]
  readonly items: readonly MinutedItem[]
}

/** What was recorded of a meeting, as the minutes tell it at this moment. */
export async function readMinuted(tx: Tx, meetingId: string, words: MinutesWords): Promise<Minutes> {
  const [head] = await open(tx).$queryRaw<Head[]>`
    SELECT c.name AS congress, c.time_zone AS "timeZone", t.number AS term, x.number AS session, m.ordinal, m.held_on::text AS "heldOn", m.place, m.host,
      to_json(least(m.starts_at, m.opened_at)) AS "startsAt", to_json(coalesce(m.ended_at, m.ends_at)) AS "endedAt",
      (SELECT coalesce(json_agg(json_build_object('capacity', g.capacity, 'delegateId', g.delegate_id, 'name', coalesce(d.name, u.name, p.name),
          'presence', g.presence, 'presentName', g.present_name, 'presentPost', g.present_post, 'leaveGround', g.leave_ground)
          ORDER BY f.ordinal, u.name, g.id), '[]')
        FROM reply_meeting_guest g LEFT JOIN delegate d ON d.id = g.delegate_id LEFT JOIN delegation f ON f.id = d.delegation_id
          LEFT JOIN unit u ON u.id = g.unit_id LEFT JOIN person p ON p.id = g.person_id
        WHERE g.meeting_id = m.id AND g.taken_out_at IS NULL) AS guests,
      (SELECT coalesce(json_agg(json_build_object('itemId', i.id, 'suggestionId', s.id, 'position', i.position, 'number', s.number_text, 'title', s.title,
          'lead', CASE WHEN NOT ${isSecret} THEN l.name END,
          'coSigners', CASE WHEN ${isSecret} THEN '[]'::json ELSE (SELECT coalesce(json_agg(e.name ORDER BY k.ordinal), '[]') FROM co_signature k JOIN delegate e ON e.id = k.delegate_id
            WHERE k.suggestion_id = s.id AND k.state = 'CONFIRMED') END,
          'units', (SELECT coalesce(json_agg(w.name ORDER BY a.role = 'ASSIST', a.id), '[]') FROM assignment a JOIN unit w ON w.id = a.unit_id
            WHERE a.suggestion_id = s.id AND a.ended_on IS NULL),
          'asks', (SELECT coalesce(json_agg(q.text ORDER BY q.ordinal), '[]') FROM ask q WHERE q.suggestion_id = s.id),
          'answeringUnit', v.name, 'answeredBy', i.answered_by, 'answeredByPost', i.answered_by_post, 'answeredByRank', i.answered_by_rank,
          'answerText', i.answer_text, 'delegateWords', i.delegate_words, 'outcome', i.outcome, 'recordedBy', r.name,
          'promises', (SELECT coalesce(json_agg(json_build_object('unit', b.name, 'text', h.text, 'responsiblePerson', h.responsible_person,
              'dueOn', h.due_on) ORDER BY h.id), '[]') FROM commitment h JOIN unit b ON b.id = h.unit_id WHERE h.meeting_item_id = i.id)) ORDER BY i.position, i.id), '[]')
        FROM reply_meeting_item i JOIN suggestion s ON s.id = i.suggestion_id JOIN delegate l ON l.id = coalesce(s.acting_delegate_id, s.lead_delegate_id)
          LEFT JOIN unit v ON v.id = i.answered_by_unit_id LEFT JOIN person r ON r.id = i.recorded_by_id
        WHERE i.meeting_id = m.id AND i.taken_out_at IS NULL) AS items
    FROM reply_meeting m JOIN congress c ON c.id = m.congress_id JOIN session x ON x.id = m.session_id JOIN term t ON t.id = x.term_id
    WHERE m.id = ${meetingId}::uuid`
  if (!head) throw new Refusal('not-found')
  return { ...head, ...words, guests: head.guests.map(withoutId), figures: meetingFigures(countedOf(head)) }
}

const withoutId = ({ delegateId: _, ...guest }: Head['guests'][number]): MinutedGuest => guest

const countedOf = ({ guests, items }: Head): CountedMeeting => ({
  guests: guests.map(({ capacity, delegateId, presence, leaveGround }) => ({
    ...{ capacity, delegateId, presence },
    isOnLeave: leaveGround !== null,
  })),
  outcomes: items.map(({ outcome }) => outcome),
  promises: items.reduce((sum, { promises }) => sum + promises.length, 0),
})

export type MinutesVersion = MinutesWords & {
  readonly version: number
  readonly saves: number
  readonly content: Minutes | null
  readonly reason: string
  readonly writtenAt: Date
  readonly writtenBy: string
}

/**
 * Item by item as it may be told now: a text that stands keeps the names of its day, and a name may have been kept since [SD 11].
 * Who reads the whole minutes knows the names anyway.
 */
export async function readMinutesAsTold(tx: Tx, meetingId: string): Promise<Minutes> {
  const latest = await readLatestMinutes(tx, meetingId)
  const minutes = latest?.content ?? (await readMinuted(tx, meetingId, { introduction: '', closing: '' }))
  const kept = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT s.id FROM suggestion s JOIN reply_meeting_item i ON i.suggestion_id = s.id WHERE i.meeting_id = ${meetingId}::uuid AND ${isSecret}`
  const isKept = ({ suggestionId }: MinutedItem) => kept.some(({ id }) => id === suggestionId)
  return {
    ...minutes,
    items: minutes.items.map((item) => (isKept(item) ? { ...item, lead: null, coSigners: [] } : item)),
  }
}

/** The newest version; null where nobody has written anything yet. */
export async function readLatestMinutes(tx: Tx, meetingId: string): Promise<MinutesVersion | null> {
  const [latest] = await open(tx).$queryRaw<MinutesVersion[]>`
    SELECT n.version, n.saves, n.introduction, n.closing, n.content, n.reason, n.written_at AS "writtenAt", p.name AS "writtenBy"
    FROM reply_meeting_minutes n JOIN person p ON p.id = n.written_by_id WHERE n.meeting_id = ${meetingId}::uuid ORDER BY n.version DESC LIMIT 1`
  return latest ?? null
}

type Writing = MinutesWords & {
  readonly congressId: string
  readonly meetingId: string
  readonly at: Date
  readonly personId: string
}

/** The words as they are being written; the number of saves says that somebody changed them. */
export async function saveMinutesWords(tx: Tx, { at, personId, ...words }: Writing): Promise<number> {
  const { congressId, meetingId, introduction, closing } = words
  const by = { writtenAt: at, writtenById: personId }
  const { saves } = await open(tx).replyMeetingMinutes.upsert({
    where: { meetingId_version: { meetingId, version: 1 } },
    create: { congressId, meetingId, version: 1, introduction, closing, ...by },
    update: { introduction, closing, ...by, saves: { increment: 1 } },
    select: { saves: true },
  })
  return saves
}

/** From now on the text stands as it is. */
export async function freezeMinutes(tx: Tx, written: Writing): Promise<void> {
  const { congressId, meetingId, introduction, closing, at, personId } = written
  const content = await readMinuted(tx, meetingId, { introduction, closing })
  const stands = { introduction, closing, content, writtenAt: at, writtenById: personId }
  await open(tx).replyMeetingMinutes.upsert({
    where: { meetingId_version: { meetingId, version: 1 } },
    create: { congressId, meetingId, version: 1, ...stands },
    update: stands,
    select: { id: true },
  })
}

/** What was corrected makes a version of its own, with the reason; those before stay. */
export async function addMinutesVersion(tx: Tx, written: Writing & { readonly reason: string }): Promise<number> {
  const { congressId, meetingId, introduction, closing, at, personId, reason } = written
  const before = await readLatestMinutes(tx, meetingId)
  const version = (before?.version ?? 1) + 1
  const content = await readMinuted(tx, meetingId, { introduction, closing })
  const data = {
    congressId,
    meetingId,
    version,
    introduction,
    closing,
    content,
    reason,
    writtenAt: at,
    writtenById: personId,
  }
  await open(tx).replyMeetingMinutes.create({ data, select: { id: true } })
  return version
}
