import { type ChasingNotice, noticeStatus } from '@/lib/domain/chasing/chasing-notice'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { Prisma } from '@/prisma/generated/client'
import { maybeDayToStore } from './days'
import { keepLedgers } from './ledger'
import { takePaperNumbers } from './paper-counter'
import { open, type Tx } from './tx'
import { holderNameOn } from './unit-names'

export type NewNotice = Pick<ChasingNotice, 'congressId' | 'kind' | 'year' | 'suggestionId' | 'assignmentId'> & {
  readonly deadlineId: string | null
  readonly demand: string
  readonly draftedAt: Date
  /** null: by the ladder */
  readonly draftedById: string | null
}

export async function addNotice(tx: Tx, notice: NewNotice): Promise<{ id: string; number: number }> {
  const number = await takePaperNumbers(tx, notice)
  const status = noticeStatus({ issuedAt: null, receivedAt: null, answeredAt: null, withdrawnAt: null })
  const { id } = await open(tx).chasingNotice.create({ data: { ...notice, number, status }, select: { id: true } })
  return { id, number }
}

/** Whether a notice about this deadline is drafted or under way already. */
export async function isChased(tx: Tx, deadlineId: string): Promise<boolean> {
  const running = { in: ['DRAFT', 'ISSUED', 'RECEIVED'] }
  return (await open(tx).chasingNotice.count({ where: { deadlineId, status: running } })) > 0
}

/** Holds the suggestion until commit: its notices, deadlines and assignments are decided under one lock. */
export async function lockNotice(tx: Tx, id: string): Promise<ChasingNotice> {
  await open(tx).$queryRaw`
    SELECT id FROM suggestion WHERE id = (SELECT suggestion_id FROM chasing_notice WHERE id = ${id}::uuid) FOR UPDATE`
  return readNotice(tx, id)
}

/** Several at once, each suggestion held, in the order of the ids so that two officers never wait for each other. */
export async function lockNotices(tx: Tx, ids: readonly string[]): Promise<ChasingNotice[]> {
  await open(tx).$queryRaw`
    SELECT id FROM suggestion WHERE id IN (SELECT suggestion_id FROM chasing_notice WHERE id = ANY(${[...ids]}::uuid[])) ORDER BY id FOR UPDATE`
  const notices: ChasingNotice[] = []
  for (const id of ids) notices.push(await readNotice(tx, id))
  return notices
}

/** When the ledger has the answers due, by notice, after what this transaction has written so far. */
export async function keptAnswerDays(
  tx: Tx,
  notices: readonly ChasingNotice[],
  at: Date,
): Promise<Map<string, string>> {
  const [first] = notices
  if (!first) return new Map()
  await keepLedgers(tx, first.congressId, [...new Set(notices.map(({ suggestionId }) => suggestionId))], at)
  const due = await open(tx).$queryRaw<{ noticeId: string; dueOn: LocalDate }[]>`
    SELECT reference_id AS "noticeId", due_on::text AS "dueOn" FROM deadline
     WHERE purpose = 'chasing-answer' AND suggestion_id = ANY(${notices.map(({ suggestionId }) => suggestionId)}::uuid[])
       AND reference_id = ANY(${notices.map(({ id }) => id)}::uuid[])`
  return new Map(due.map(({ noticeId, dueOn }) => [noticeId, dueOn]))
}

export async function readNotice(tx: Tx, id: string): Promise<ChasingNotice> {
  const [notice] = await open(tx).$queryRaw<ChasingNotice[]>`
    SELECT n.id, n.congress_id AS "congressId", n.kind, n.year, n.number, n.suggestion_id AS "suggestionId",
      n.assignment_id AS "assignmentId", a.unit_id AS "unitId", ${holderNameOn(Prisma.sql`n.issued_on`)} AS "unitName", u.kind AS "unitKind", n.status, n.version,
      n.issued_at AS "issuedAt", n.received_at AS "receivedAt", n.answered_at AS "answeredAt", n.withdrawn_at AS "withdrawnAt",
      CASE WHEN d.id IS NOT NULL THEN json_build_object('dueOn', d.due_on, 'pausedSince', d.paused_since, 'doneOn', d.done_on,
        'voidOn', d.void_on) END AS chased,
      a.ended_on IS NULL AND s.concluded_on IS NULL AND s.withdrawn_on IS NULL AND s.archived_on IS NULL
        AND s.status NOT IN ('NOT_ACCEPTED', 'REJOINED') AS "isInHand"
    FROM chasing_notice n JOIN assignment a ON a.id = n.assignment_id JOIN unit u ON u.id = a.unit_id
      JOIN suggestion s ON s.id = n.suggestion_id LEFT JOIN deadline d ON d.id = n.deadline_id
    WHERE n.id = ${id}::uuid`
  if (!notice) throw new Refusal('not-found')
  return notice
}

/** What stands on the paper beside the facts that decide. */
export type Written = Partial<{
  demand: string
  issuedOn: LocalDate
  issuedById: string
  receivedOn: LocalDate
  receivedById: string
  answer: string
  answeredOn: LocalDate
  answeredById: string
  withdrawnOn: LocalDate
  withdrawnById: string
  withdrawReason: string
}>

export async function saveNotice(tx: Tx, notice: ChasingNotice, written: Written): Promise<void> {
  const { status, version, issuedAt, receivedAt, answeredAt, withdrawnAt } = notice
  const { issuedOn, receivedOn, answeredOn, withdrawnOn, ...texts } = written
  const days = Object.entries({ issuedOn, receivedOn, answeredOn, withdrawnOn })
  await open(tx).chasingNotice.update({
    where: { id: notice.id },
    data: {
      ...{ status, version, issuedAt, receivedAt, answeredAt, withdrawnAt, ...texts },
      ...Object.fromEntries(days.flatMap(([name, day]) => (day ? [[name, maybeDayToStore(day)]] : []))),
    },
    select: { id: true },
  })
}

/** Drafts of the ladder whose matter is settled or no longer late. */
export async function settledDrafts(tx: Tx, today: LocalDate): Promise<string[]> {
  const drafts = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT n.id FROM chasing_notice n JOIN deadline d ON d.id = n.deadline_id
     WHERE n.status = 'DRAFT' AND (d.done_on IS NOT NULL OR d.void_on IS NOT NULL OR d.paused_since IS NOT NULL OR d.due_on >= ${today}::date)
     ORDER BY n.id LIMIT 100`
  return drafts.map(({ id }) => id)
}
