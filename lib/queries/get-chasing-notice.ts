import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { type ChasingNotice, isSettled } from '@/lib/domain/chasing/chasing-notice'
import { chasingPolicy, noticeMovesOpenTo } from '@/lib/domain/chasing/policy'
import type { NoticeMove } from '@/lib/domain/chasing/workflow'
import type { LimitPurpose } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { readNotice } from '@/lib/store/chasing-notices'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'
import { type Concealing, concealed, wordsToConceal } from './secrecy'
import { visibleTo } from './visible-to'

/** A line of the ledger that the paper names. */
type Line = {
  id: string
  purpose: LimitPurpose
  dueOn: LocalDate
  isProvisional: boolean
  pausedSince: LocalDate | null
  isAwaited: boolean
}

type Stands = {
  title: string
  numberText: string | null
  /** whoever looks may open the suggestion, too */
  suggestionIsOpen: boolean
  demand: string
  draftedOn: LocalDate
  issuedOn: LocalDate | null
  receivedOn: LocalDate | null
  receivedBy: string | null
  answer: string | null
  answeredOn: LocalDate | null
  answeredBy: string | null
  withdrawnOn: LocalDate | null
  /** null: by the system */
  withdrawnBy: string | null
  withdrawReason: string | null
  overdue: Line | null
  answerDue: Line | null
}

export type NoticeView = Omit<ChasingNotice, 'chased' | 'isInHand' | 'congressId'> &
  Stands & {
    readonly moves: readonly NoticeMove[]
    /** a draft that cannot be issued any more */
    readonly isSettled: boolean
  }

/** The paper for everybody who may see it, with what he can do. */
export const getChasingNotice: Query<string, NoticeView> = async ({ tx, actor, moment }, noticeId) => {
  const notice = await readNotice(tx, noticeId)
  authorize(actor, chasingPolicy.view, notice)
  const [stands] = await open(tx).$queryRaw<(Stands & Concealing)[]>(written(noticeId, actor))
  if (!stands) throw new Refusal('not-found')
  const { chased: _, isInHand: __, congressId: ___, ...facts } = notice
  const isDraft = notice.status === 'DRAFT'
  return {
    ...facts,
    ...concealed(stands),
    moves: noticeMovesOpenTo(actor, notice),
    isSettled: isDraft && isSettled(notice, moment.today),
  }
}

const written = (noticeId: string, actor: Actor): Prisma.Sql => Prisma.sql`
  SELECT s.title, s.number_text AS "numberText", ${visibleTo(actor)} AS "suggestionIsOpen", ${wordsToConceal(actor)} AS conceal, n.demand,
    (n.drafted_at AT TIME ZONE c.time_zone)::date::text AS "draftedOn", n.issued_on::text AS "issuedOn",
    n.received_on::text AS "receivedOn", r.name AS "receivedBy", n.answer, n.answered_on::text AS "answeredOn", w.name AS "answeredBy",
    n.withdrawn_on::text AS "withdrawnOn", b.name AS "withdrawnBy", n.withdraw_reason AS "withdrawReason",
    ${line(Prisma.sql`d.id = n.deadline_id`)} AS overdue,
    ${line(Prisma.sql`d.suggestion_id = n.suggestion_id AND d.reference_id = n.id AND d.purpose = 'chasing-answer'`)} AS "answerDue"
  FROM chasing_notice n JOIN suggestion s ON s.id = n.suggestion_id JOIN congress c ON c.id = n.congress_id
    LEFT JOIN person r ON r.id = n.received_by_id LEFT JOIN person w ON w.id = n.answered_by_id LEFT JOIN person b ON b.id = n.withdrawn_by_id
  WHERE n.id = ${noticeId}::uuid`

const line = (which: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT json_build_object('id', d.id, 'purpose', d.purpose, 'dueOn', d.due_on, 'isProvisional', d.is_provisional, 'pausedSince', d.paused_since,
    'isAwaited', d.done_on IS NULL AND d.void_on IS NULL) FROM deadline d WHERE ${which})`
