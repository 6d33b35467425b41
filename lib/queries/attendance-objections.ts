import { mandatesOf } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { Presence } from '@/lib/domain/activity/activity'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Attendance, Claim, ObjectionOutcome } from '@/lib/domain/performance/objection'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { Refusal } from '@/lib/domain/refusal'
import { readAttendance } from '@/lib/store/attendance'
import { open, type Tx } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'

export type ObjectionLine = {
  readonly id: string
  readonly delegateId: string
  readonly delegate: string
  readonly name: string
  /** of a reply meeting; its name is made of it */
  readonly ordinal: number | null
  readonly on: LocalDate
  readonly recorded: Presence | null
  readonly claimed: Claim
  readonly reason: string
  readonly outcome: ObjectionOutcome | null
  readonly answer: string
}

/** Newest first; over `attendance_objection x`, `activity v` and `reply_meeting h`. */
export const readObjections = (tx: Tx, where: Prisma.Sql): Promise<ObjectionLine[]> =>
  open(tx).$queryRaw<ObjectionLine[]>`
    SELECT x.id, x.delegate_id AS "delegateId", d.name AS delegate, coalesce(v.name, '') AS name, h.ordinal, coalesce(v.held_on, h.held_on)::text AS "on",
      x.recorded, x.claimed, x.reason, x.outcome, x.answer
    FROM attendance_objection x JOIN delegate d ON d.id = x.delegate_id LEFT JOIN activity v ON v.id = x.activity_id
      LEFT JOIN reply_meeting_guest q ON q.id = x.guest_id LEFT JOIN reply_meeting h ON h.id = q.meeting_id
    WHERE ${where} ORDER BY x.objected_at DESC, x.id DESC LIMIT 200`

export const objectionsOf = (tx: Tx, { delegateId, year }: { delegateId: string; year: number }) =>
  readObjections(
    tx,
    Prisma.sql`x.delegate_id = ${delegateId}::uuid AND date_part('year', coalesce(v.held_on, h.held_on)) = ${year}`,
  )

/** For the office that answers it. */
export const getObjection: Query<string, ObjectionLine> = async ({ tx, actor }, objectionId) => {
  authorize(actor, performancePolicy.answer, null)
  const [found] = await readObjections(tx, Prisma.sql`x.id = ${objectionId}::uuid`)
  if (!found) throw new Refusal('not-found')
  return found
}

/** For the form of a delegate who objects: his own attendance only. */
export const getAttendance: Query<string, Attendance & { readonly occasionId: string }> = async (
  { tx, actor },
  occasionId,
) => {
  const attendance = await readAttendance(tx, occasionId, mandatesOf(actor))
  authorize(actor, performancePolicy.object, attendance)
  return { ...attendance, occasionId }
}
