import type { Attendance, Claim, Objection, ObjectionOutcome } from '@/lib/domain/performance/objection'
import { Refusal } from '@/lib/domain/refusal'
import { guestPresence } from './performance-occasions'
import { open, type Tx } from './tx'

type By = { readonly personId: string; readonly at: Date }

/** Of one of these delegates, at an activity or at a reply meeting; held until commit. */
export async function lockAttendance(tx: Tx, occasionId: string, delegateIds: readonly string[]): Promise<Attendance> {
  const mine = [...delegateIds]
  await open(tx).$queryRaw`
    SELECT p.activity_id FROM activity_delegate p WHERE p.activity_id = ${occasionId}::uuid AND p.delegate_id = ANY(${mine}::uuid[]) FOR UPDATE`
  await open(tx).$queryRaw`
    SELECT q.id FROM reply_meeting_guest q WHERE q.id = ${occasionId}::uuid AND q.delegate_id = ANY(${mine}::uuid[]) FOR UPDATE`
  return readAttendance(tx, occasionId, delegateIds)
}

export async function readAttendance(tx: Tx, occasionId: string, delegateIds: readonly string[]): Promise<Attendance> {
  const mine = [...delegateIds]
  const [found] = await open(tx).$queryRaw<Attendance[]>`
    SELECT o.*, EXISTS (SELECT FROM attendance_objection x WHERE x.delegate_id = o."delegateId" AND x.outcome IS NULL
        AND coalesce(x.activity_id, x.guest_id) = ${occasionId}::uuid) AS "hasOpenObjection"
    FROM (SELECT p.congress_id AS "congressId", p.delegate_id AS "delegateId", p.activity_id AS "activityId", NULL::uuid AS "guestId", v.name, v.state = 'HELD' AS "isOver", p.presence AS recorded
        FROM activity_delegate p JOIN activity v ON v.id = p.activity_id WHERE p.activity_id = ${occasionId}::uuid AND p.delegate_id = ANY(${mine}::uuid[])
      UNION ALL SELECT q.congress_id, q.delegate_id, NULL, q.id, h.ordinal::text, h.state IN ('ENDED', 'CLOSED'), ${guestPresence}
        FROM reply_meeting_guest q JOIN reply_meeting h ON h.id = q.meeting_id WHERE q.id = ${occasionId}::uuid AND q.delegate_id = ANY(${mine}::uuid[])
          AND q.invited_at IS NOT NULL AND q.taken_out_at IS NULL) o`
  if (!found) throw new Refusal('not-found')
  return found
}

export async function addObjection(
  tx: Tx,
  { congressId, delegateId, activityId, guestId, recorded }: Attendance,
  { claimed, reason }: { readonly claimed: Claim; readonly reason: string },
  { personId, at }: By,
): Promise<string> {
  const { id } = await open(tx).attendanceObjection.create({
    data: {
      ...{ congressId, delegateId, activityId, guestId, recorded, claimed, reason },
      ...{ objectedAt: at, objectedById: personId },
    },
    select: { id: true },
  })
  return id
}

export async function lockObjection(tx: Tx, id: string): Promise<Objection> {
  const [objection] = await open(tx).$queryRaw<Objection[]>`
    SELECT x.id, x.congress_id AS "congressId", x.delegate_id AS "delegateId", x.activity_id AS "activityId", x.guest_id AS "guestId",
      coalesce((SELECT v.name FROM activity v WHERE v.id = x.activity_id), '') AS name, x.claimed, x.reason, x.outcome
    FROM attendance_objection x WHERE x.id = ${id}::uuid FOR UPDATE`
  if (!objection) throw new Refusal('not-found')
  return objection
}

type Answer = { readonly outcome: ObjectionOutcome; readonly answer: string }

/** What the record said stays with the objection; where it is corrected, the attendance says from now on what he said. */
export async function saveAnswer(tx: Tx, objection: Objection, answer: Answer, { personId, at }: By): Promise<void> {
  await open(tx).attendanceObjection.update({
    where: { id: objection.id },
    data: { ...answer, answeredAt: at, answeredById: personId },
    select: { id: true },
  })
  if (answer.outcome === 'CORRECTED') await correctPresence(tx, objection)
}

async function correctPresence(tx: Tx, { delegateId, activityId, guestId, claimed, reason }: Objection): Promise<void> {
  const leaveReason = claimed === 'LEAVE' ? reason : ''
  if (activityId) {
    const key = { activityId_delegateId: { activityId, delegateId } }
    const data = { presence: claimed, leaveReason }
    await open(tx).activityDelegate.update({ where: key, data, select: { activityId: true } })
  }
  if (guestId) {
    const onLeave = { answer: 'LEAVE', leaveGround: 'OTHER', leaveReason, presence: 'ABSENT' }
    const data = claimed === 'PRESENT' ? { presence: 'PRESENT' } : onLeave
    await open(tx).replyMeetingGuest.update({ where: { id: guestId }, data, select: { id: true } })
  }
}
