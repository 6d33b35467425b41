import { authorize } from '@/lib/domain/access/policy'
import {
  canAskOutside,
  lastDayToAsk,
  type OutsideState,
  outsideBounds,
  outsiderPolicy,
  outsideState,
} from '@/lib/domain/assignment/outsider'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { enterOutsideRequest } from '@/lib/store/outside-requests'
import { open, type Tx } from '@/lib/store/tx'
import type { FileLink } from './files-with-words'
import { type AssignmentView, forAssignmentMove, getAssignment } from './get-assignment'
import type { Query } from './query'

type Row = {
  id: string
  addressee: string
  title: string
  question: string
  excerpt: string
  untilOn: LocalDate
  askedAt: Date
  askedById: string
  askedBy: string
  isRevoked: boolean
  isAnswered: boolean
  answeredBy: string | null
  answeredOn: LocalDate | null
  answer: string | null
  file: FileLink | null
  openings: number
}

export type OutsideEntry = Omit<Row, 'askedAt' | 'askedById' | 'isRevoked' | 'isAnswered'> & {
  readonly state: OutsideState
  /** its address is shown to whoever made it, for a few minutes and never again */
  readonly showsAddress: boolean
}

export type OutsidersView = AssignmentView & {
  readonly requests: readonly OutsideEntry[]
  readonly isOpen: boolean
  readonly lastDay: LocalDate
}

/** Whom a unit asked outside, how often each address was opened, and what came back. */
export const getOutsiders: Query<string, OutsidersView> = async (reading, assignmentId) => {
  const { tx, actor, moment } = reading
  const view = await getAssignment(reading, { assignmentId, move: 'logContact' })
  const { suggestion, assignment } = await forAssignmentMove(reading, { assignmentId, move: 'logContact' })
  authorize(actor, outsiderPolicy.ask, assignment)
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT r.id, r.addressee, r.title, r.question, r.excerpt, r.until_on::text AS "untilOn", r.asked_at AS "askedAt", r.asked_by_id AS "askedById",
      p.name AS "askedBy", r.revoked_at IS NOT NULL AS "isRevoked", r.answered_at IS NOT NULL AS "isAnswered", r.answered_by AS "answeredBy",
      r.answered_on::text AS "answeredOn", r.answer, CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id, 'fileName', f.file_name) END AS file, (SELECT count(*)::int FROM outside_opening o WHERE o.request_id = r.id) AS openings
    FROM outside_request r JOIN person p ON p.id = r.asked_by_id LEFT JOIN attachment f ON f.id = r.file_id WHERE r.assignment_id = ${assignmentId}::uuid ORDER BY r.asked_at DESC LIMIT 100`
  const fresh = moment.now.getTime() - outsideBounds.minutesShown * 60_000
  return {
    ...view,
    requests: rows.map(({ askedAt, askedById, isRevoked, isAnswered, ...row }) => {
      const state = outsideState({ untilOn: row.untilOn, isRevoked, isAnswered }, moment.today)
      const isFresh = askedById === actor.personId && askedAt.getTime() > fresh && row.openings === 0
      return { ...row, state, showsAddress: state === 'OPEN' && isFresh }
    }),
    isOpen: canAskOutside(suggestion, assignment),
    lastDay: lastDayToAsk(moment.today),
  }
}

export type OutsideQuestion = {
  readonly congress: string
  readonly unit: string
  readonly addressee: string
  readonly title: string
  readonly question: string
  readonly excerpt: string
  readonly untilOn: LocalDate
  readonly state: OutsideState
}

type Asked = Omit<OutsideQuestion, 'state'> & { isRevoked: boolean; isAnswered: boolean }

/** What whoever holds the address reads; null where there is nothing behind it. */
export async function readOutsideQuestion(
  tx: Tx,
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
  clock: (timeZone: string) => Moment,
): Promise<OutsideQuestion | null> {
  const entered = await enterOutsideRequest(tx, tokenHash, now)
  if (!entered) return null
  const [row] = await open(tx).$queryRaw<Asked[]>`
    SELECT c.name AS congress, u.name AS unit, r.addressee, r.title, r.question, r.excerpt, r.until_on::text AS "untilOn",
      r.revoked_at IS NOT NULL AS "isRevoked", r.answered_at IS NOT NULL AS "isAnswered"
    FROM outside_request r JOIN congress c ON c.id = r.congress_id JOIN assignment a ON a.id = r.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE r.id = ${entered.id}::uuid`
  if (!row) return null
  const { isRevoked, isAnswered, ...question } = row
  return {
    ...question,
    state: outsideState({ untilOn: row.untilOn, isRevoked, isAnswered }, clock(entered.timeZone).today),
  }
}
