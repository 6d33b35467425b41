import { Prisma } from '@/prisma/generated/client'
import { isSecret } from './secrecy'

/** Over `delegate d`, as jsonb: activities that took place, with his part in them. */
export const ofActivities = (year: number): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'kind', v.kind, 'name', v.name, 'on', v.held_on, 'place', v.place, 'isOnDuty', p.part = 'ON_DUTY' AND v.kind = 'STATION_DAY',
      'keepsIdentity', false, 'presence', p.presence, 'leaveReason', p.leave_reason, 'speech', p.speech, 'hours', v.hours, 'residents', v.residents_received) ORDER BY v.held_on, v.id), '[]')
    FROM activity_delegate p JOIN activity v ON v.id = p.activity_id WHERE p.delegate_id = d.id AND v.year = ${year} AND v.state = 'HELD')`

/** Reply meetings that are over, to which he was called. Whoever had asked for leave and was not there was on leave. */
export const ofMeetings = (year: number, timeZone: string): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'kind', 'REPLY_MEETING', 'name', ${meetingName}, 'on', h.held_on, 'place', h.place, 'isOnDuty', false,
      'keepsIdentity', ${calledForKept}, 'presence', ${guestPresence}, 'leaveReason', q.leave_reason, 'speech', '', 'hours', NULL, 'residents', NULL) ORDER BY h.held_on, q.id), '[]')
    FROM reply_meeting_guest q JOIN reply_meeting h ON h.id = q.meeting_id
   WHERE q.delegate_id = d.id AND q.invited_at IS NOT NULL AND q.taken_out_at IS NULL AND h.state IN ('ENDED', 'CLOSED')
     AND date_part('year', h.starts_at AT TIME ZONE ${timeZone}) = ${year})`

/** Its number: lib/wording makes the name of it. */
const meetingName = Prisma.sql`h.ordinal::text`

/** Suggestions of the meeting that delegate `d` signed; what was taken out of it again he was called for, too. */
const itemsOfHis = Prisma.sql`reply_meeting_item o JOIN suggestion s ON s.id = o.suggestion_id WHERE o.meeting_id = q.meeting_id
  AND (d.id IN (s.lead_delegate_id, s.acting_delegate_id) OR EXISTS (SELECT FROM co_signature c
    WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED' AND c.delegate_id = d.id))`

const calledForKept = Prisma.sql`(EXISTS (SELECT FROM ${itemsOfHis} AND ${isSecret})
  AND NOT EXISTS (SELECT FROM ${itemsOfHis} AND o.taken_out_at IS NULL AND NOT ${isSecret}))`

/** Of `reply_meeting_guest q`. */
export const guestPresence = Prisma.sql`CASE WHEN q.presence = 'PRESENT' THEN 'PRESENT' WHEN q.answer = 'LEAVE' THEN 'LEAVE' ELSE q.presence END`

export const ofVoices = (year: number): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'on', v.received_on, 'title', coalesce(nullif(v.title, ''), left(v.text, 40)),
      'state', v.state, 'ending', v.ending, 'result', v.result) ORDER BY v.received_on, v.id), '[]')
    FROM voice_item v WHERE v.delegate_id = d.id AND v.year = ${year} AND v.number IS NOT NULL)`
