import type { Block } from '@/lib/domain/dossier/item'
import { open } from '@/lib/store/tx'
import { paperNumber } from '@/lib/wording/paper-number'
import { Prisma } from '@/prisma/generated/client'
import { day, type Ground, lines, nothing, paper, personOf, type Section, table, wordFor } from '../section'

type Line = {
  purpose: string
  round: number
  unit: string | null
  startedOn: string
  firstDueOn: string
  dueOn: string
  basis: string
  doneOn: string | null
  voidOn: string | null
}
type Extension = {
  unit: string
  round: number
  reason: string
  askedOn: string
  by: string
  until: string
  decision: string | null
  decisionReason: string | null
  decidedOn: string | null
  grantedDueOn: string | null
}
type Pause = {
  unit: string
  round: number
  ground: string
  reason: string
  evidence: string
  agreedWith: string
  from: string
  by: string
  decision: string | null
  decisionReason: string | null
  standsFrom: string | null
  runsAgainOn: string | null
  endReason: string | null
}
type Notice = {
  kind: 'CHASING' | 'SUPERVISION'
  year: number
  number: number
  unit: string
  demand: string
  issuedOn: string | null
  receivedOn: string | null
  answer: string | null
  answeredOn: string | null
  withdrawnOn: string | null
  withdrawReason: string | null
}

const decided = { CONSENTED: '同意', REFUSED: '不同意', LAPSED: '不再需要' }

/** 期限和催办: every deadline with its rule, what was put off or stood still, and what was chased. */
export const terms: Section = {
  section: 'terms',
  read: async (ground) => {
    const { deadlines, extensions, pauses, notices } = await readRows(ground)
    const rows = [...deadlines, ...extensions, ...pauses, ...notices]
    if (rows.length === 0) return nothing
    const blocks = [
      deadlinesTable(deadlines, ground),
      extensionsTable(extensions),
      pausesTable(pauses, ground),
      noticesTable(notices),
    ]
    return { papers: [paper('terms', 'record', '期限和催办记录', blocks)], rows }
  },
}

async function readRows({ tx, suggestionId }: Ground) {
  const db = open(tx)
  const deadlines = await db.$queryRaw<Line[]>`
    SELECT d.purpose, d.round, (SELECT u.name FROM unit u WHERE u.id = d.unit_id) AS unit, d.started_on::text AS "startedOn", d.first_due_on::text AS "firstDueOn",
      d.due_on::text AS "dueOn", d.basis, d.done_on::text AS "doneOn", d.void_on::text AS "voidOn"
    FROM deadline d WHERE d.suggestion_id = ${suggestionId}::uuid AND d.purpose NOT IN ('feedback', 'draft', 'sign') ORDER BY d.started_on, d.due_on, d.key`
  const extensions = await db.$queryRaw<Extension[]>`
    SELECT u.name AS unit, e.round, e.reason, e.asked_on::text AS "askedOn", ${personOf(Prisma.sql`e.asked_by_id`)} AS by, e.requested_due_on::text AS until, e.decision,
      e.decision_reason AS "decisionReason", e.decided_on::text AS "decidedOn", e.granted_due_on::text AS "grantedDueOn"
    FROM extension e JOIN assignment a ON a.id = e.assignment_id JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY e.asked_at, e.id`
  const pauses = await db.$queryRaw<Pause[]>`
    SELECT u.name AS unit, p.round, p.ground, p.reason, p.evidence, p.agreed_with AS "agreedWith", p.requested_from::text AS "from", ${personOf(Prisma.sql`p.asked_by_id`)} AS by,
      p.decision, p.decision_reason AS "decisionReason", p.stands_from::text AS "standsFrom", p.runs_again_on::text AS "runsAgainOn", p.end_reason AS "endReason"
    FROM pause p JOIN assignment a ON a.id = p.assignment_id JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY p.asked_at, p.id`
  const notices = await db.$queryRaw<Notice[]>`
    SELECT n.kind, n.year, n.number, u.name AS unit, n.demand, n.issued_on::text AS "issuedOn", n.received_on::text AS "receivedOn", n.answer,
      n.answered_on::text AS "answeredOn", n.withdrawn_on::text AS "withdrawnOn", n.withdraw_reason AS "withdrawReason"
    FROM chasing_notice n JOIN assignment a ON a.id = n.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE n.suggestion_id = ${suggestionId}::uuid AND n.issued_on IS NOT NULL ORDER BY n.issued_at, n.id`
  return { deadlines, extensions, pauses, notices }
}

function deadlinesTable(deadlines: readonly Line[], ground: Ground): Block[] {
  const { words } = ground
  return table('期限', deadlines, [
    [
      '事项',
      4,
      (row) => lines(wordFor(words.limits.purposes, row.purpose), row.unit, row.round > 1 && `第${row.round}轮`),
    ],
    ['起算', 3, ({ startedOn }) => day(startedOn)],
    ['到期', 3, (row) => lines(day(row.dueOn), row.firstDueOn !== row.dueOn && `原为${day(row.firstDueOn)}`)],
    ['依据', 2, ({ basis }) => basis],
    ['完成', 3, (row) => lines(day(row.doneOn), row.voidOn && `${day(row.voidOn)}起不再适用`)],
  ])
}

function extensionsTable(extensions: readonly Extension[]): Block[] {
  return table('延期', extensions, [
    ['申请', 4, (row) => lines(row.unit, `第${row.round}轮`, row.by, day(row.askedOn))],
    ['理由', 5, (row) => lines(row.reason, `申请延至${day(row.until)}`)],
    [
      '决定',
      4,
      (row) =>
        lines(
          wordFor(decided, row.decision),
          row.decisionReason,
          day(row.decidedOn),
          row.grantedDueOn && `延至${day(row.grantedDueOn)}`,
        ),
    ],
  ])
}

function pausesTable(pauses: readonly Pause[], ground: Ground): Block[] {
  const { words } = ground
  return table('暂停计时', pauses, [
    ['申请', 4, (row) => lines(row.unit, `第${row.round}轮`, row.by, `自${day(row.from)}`)],
    [
      '情形和凭据',
      5,
      (row) => lines(wordFor(words.pause.grounds, row.ground), row.reason, row.evidence, row.agreedWith),
    ],
    ['决定', 4, (row) => lines(wordFor(decided, row.decision), row.decisionReason)],
    [
      '停、复',
      4,
      (row) =>
        lines(
          row.standsFrom && `${day(row.standsFrom)}起停`,
          row.runsAgainOn && `${day(row.runsAgainOn)}起复`,
          row.endReason,
        ),
    ],
  ])
}

function noticesTable(notices: readonly Notice[]): Block[] {
  return table('催办和督办', notices, [
    ['文号', 3, (row) => lines(paperNumber(row), row.unit)],
    ['要求', 5, ({ demand }) => demand],
    [
      '签发、签收',
      3,
      (row) =>
        lines(
          day(row.issuedOn),
          row.receivedOn && `${day(row.receivedOn)}签收`,
          row.withdrawnOn && `${day(row.withdrawnOn)}撤回：${row.withdrawReason ?? ''}`,
        ),
    ],
    ['回复', 4, (row) => lines(row.answer, day(row.answeredOn))],
  ])
}
