import { authorize } from '@/lib/domain/access/policy'
import {
  type AnswerCounts,
  answersByCapacity,
  type Gap,
  gapsOf,
  type Unreached,
  whyToRing,
} from '@/lib/domain/meeting/coverage'
import { isAnswerable } from '@/lib/domain/meeting/invitation'
import { runsInvitations } from '@/lib/domain/meeting/invitation-policy'
import { Refusal } from '@/lib/domain/refusal'
import { signsFor } from '@/lib/store/guests-of'
import { readMeeting } from '@/lib/store/reply-meetings'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { getReplyMeeting, type MeetingView, type NamedGuest } from './get-reply-meeting'
import { type DocumentOfMeeting, meetingDocumentsOf } from './meeting-documents-of'
import type { Query, Reading } from './query'

type PersonToRing = { readonly name: string; readonly phone: string | null; readonly hasAccount: boolean }

type Beside = {
  readonly id: string
  readonly openedAt: string | null
  readonly remindedAt: string | null
  readonly calledAt: string | null
  readonly callNote: string
  readonly answeredBy: string | null
  /** the office entered it for him */
  readonly isEntered: boolean
  readonly people: readonly PersonToRing[]
  /** places on the agenda */
  readonly places: readonly number[]
}

export type InvitedGuest = NamedGuest & Beside & { readonly toRing: Unreached | null; readonly isAnswerable: boolean }

export type GapView = { readonly id: string; readonly gap: Gap; readonly numberText: string; readonly title: string }

export type InvitationsView = {
  readonly meeting: MeetingView
  readonly guests: readonly InvitedGuest[]
  readonly counts: readonly AnswerCounts[]
  readonly gaps: readonly GapView[]
  readonly documents: readonly DocumentOfMeeting[]
}

/** For the office: who comes, who does not, who has not answered, and whom to ring up. */
export const getInvitations: Query<string, InvitationsView> = async (reading, meetingId) => {
  authorize(reading.actor, runsInvitations, await readMeeting(reading.tx, meetingId))
  const meeting = await getReplyMeeting(reading, meetingId)
  const beside = new Map((await standingOf(reading, meetingId)).map((one) => [one.id, one]))
  const guests = meeting.guests.flatMap((guest) => {
    const facts = beside.get(guest.id)
    return facts ? [withState(meeting, { ...guest, ...facts }, reading.moment.now)] : []
  })
  return {
    meeting,
    guests,
    counts: answersByCapacity(meeting.guests),
    gaps: await gapsIn(reading, meeting),
    documents: await meetingDocumentsOf(reading, meetingId),
  }
}

export type GuestDesk = { readonly meeting: MeetingView; readonly guest: InvitedGuest }

/** One of them, to enter what he has said by telephone. */
export const getGuestToEnter: Query<{ meetingId: string; guestId: string }, GuestDesk> = async (reading, asked) => {
  const { meeting, guests } = await getInvitations(reading, asked.meetingId)
  const guest = guests.find(({ id }) => id === asked.guestId)
  if (!guest) throw new Refusal('not-found')
  return { meeting, guest }
}

function withState(meeting: MeetingView, guest: NamedGuest & Beside, now: Date): InvitedGuest {
  const hasAccount = guest.people.some((one) => one.hasAccount)
  const instant = (written: string | null) => (written === null ? null : new Date(written))
  const reached = { ...guest, openedAt: instant(guest.openedAt), calledAt: instant(guest.calledAt), hasAccount }
  return { ...guest, toRing: whyToRing(reached), isAnswerable: isAnswerable(meeting, guest, now) }
}

type Parties = { id: string; delegateIds: string[]; unitIds: string[] }

async function gapsIn({ tx }: Reading, { id, items, guests, state }: MeetingView): Promise<GapView[]> {
  if (state === 'CANCELLED' || state === 'CLOSED') return []
  const parties = await open(tx).$queryRaw<Parties[]>`
    SELECT i.id, ARRAY(SELECT q.delegate_id FROM reply_meeting_guest q WHERE q.meeting_id = i.meeting_id AND q.taken_out_at IS NULL AND ${signsFor}) AS "delegateIds",
      ARRAY(SELECT a.unit_id FROM assignment a WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST') AS "unitIds"
    FROM reply_meeting_item i JOIN suggestion s ON s.id = i.suggestion_id WHERE i.meeting_id = ${id}::uuid AND i.taken_out_at IS NULL ORDER BY i.position`
  return gapsOf(parties, guests).flatMap((gap) => {
    const item = items.find((one) => one.id === gap.id)
    return item ? [{ ...gap, numberText: item.numberText ?? '', title: item.title ?? '' }] : []
  })
}

const handles = Prisma.sql`EXISTS (SELECT FROM assignment a WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.unit_id = q.unit_id)`

/** Whom a guest `q` is reached through: himself, or of a unit its head and those who write for it. */
const people = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('name', p.name, 'phone', p.phone, 'hasAccount',
    EXISTS (SELECT FROM account k WHERE k.person_id = p.id AND k.disabled_at IS NULL)) ORDER BY p.name), '[]')
  FROM person p WHERE p.id = q.person_id OR p.id = (SELECT d.person_id FROM delegate d WHERE d.id = q.delegate_id)
    OR p.id IN (SELECT r.person_id FROM role_grant r WHERE r.unit_id = q.unit_id AND r.revoked_at IS NULL AND r.role IN ('UNIT_HEAD', 'UNIT_CLERK')))`

const isEntered = Prisma.sql`coalesce(q.answered_by_id NOT IN (
    SELECT d.person_id FROM delegate d WHERE d.id = q.delegate_id UNION ALL SELECT q.person_id WHERE q.person_id IS NOT NULL
    UNION ALL SELECT r.person_id FROM role_grant r WHERE r.unit_id = q.unit_id), false)`

const standingOf = ({ tx }: Reading, meetingId: string): Promise<Beside[]> => open(tx).$queryRaw<Beside[]>`
  SELECT q.id, to_json(q.opened_at)#>>'{}' AS "openedAt", to_json(q.reminded_at)#>>'{}' AS "remindedAt", to_json(q.called_at)#>>'{}' AS "calledAt",
    q.call_note AS "callNote", b.name AS "answeredBy", ${isEntered} AS "isEntered", ${people} AS people,
    ARRAY(SELECT i.position FROM reply_meeting_item i JOIN suggestion s ON s.id = i.suggestion_id
      WHERE i.meeting_id = q.meeting_id AND i.taken_out_at IS NULL AND (${signsFor} OR ${handles}) ORDER BY i.position) AS places
  FROM reply_meeting_guest q LEFT JOIN person b ON b.id = q.answered_by_id WHERE q.meeting_id = ${meetingId}::uuid AND q.taken_out_at IS NULL`
