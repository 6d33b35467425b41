import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Block } from '@/lib/domain/dossier/item'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import {
  day,
  type Ground,
  instant,
  lines,
  nothing,
  paper,
  personOf,
  type Section,
  table,
  unitOf,
  wordFor,
} from '../section'

type Part = {
  unit: string
  role: string
  part: string | null
  assignedOn: LocalDate
  dueOn: string
  acknowledgedOn: string | null
  acceptedBySilenceOn: string | null
  endedOn: string | null
}
type Opinion = {
  party: string
  unit: string | null
  askedAt: Date
  answerBy: string
  answer: string | null
  by: string | null
  answeredOn: string | null
  reason: string
  proposed: string | null
}
type Return = {
  ordinal: number
  unit: string
  askedOn: string
  by: string
  ground: string
  reason: string
  proposed: string
  stage: string
  decision: string | null
  decidedOn: string | null
  decisionReason: string | null
  minutesNumber: string | null
  minutes: string | null
}
type Transfer = { from: string; to: string; on: string; document: string }

/** 交办: who was to handle which part, what was asked beforehand, who gave it back and what became of that. */
export const assignment: Section = {
  section: 'assignment',
  read: async (ground) => {
    const { parts, opinions, returns, transfers } = await readRows(ground)
    const rows = [...parts, ...opinions, ...returns, ...transfers]
    if (rows.length === 0) return nothing
    const blocks = [
      partsTable(parts, ground),
      opinionsTable(opinions, ground),
      returnsTable(returns, ground),
      transfersTable(transfers),
    ]
    return { papers: [paper('assignment', 'record', '交办记录', blocks, { date: parts[0]?.assignedOn ?? null })], rows }
  },
}

async function readRows({ tx, suggestionId }: Ground) {
  const db = open(tx)
  const parts = await db.$queryRaw<Part[]>`
    SELECT u.name AS unit, a.role, a.part, a.assigned_on::text AS "assignedOn", a.due_on::text AS "dueOn", a.acknowledged_on::text AS "acknowledgedOn",
      a.accepted_by_silence_on::text AS "acceptedBySilenceOn", a.ended_on::text AS "endedOn"
    FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY a.assigned_at, a.id`
  const opinions = await db.$queryRaw<Opinion[]>`
    SELECT o.party, ${unitOf(Prisma.sql`o.unit_id`)} AS unit, o.asked_at AS "askedAt", o.answer_by::text AS "answerBy", o.answer, o.answered_by_name AS by,
      o.answered_on::text AS "answeredOn", o.reason, ${unitOf(Prisma.sql`o.proposed_unit_id`)} AS proposed
    FROM pre_assignment_opinion o WHERE o.suggestion_id = ${suggestionId}::uuid ORDER BY o.asked_at, o.ordinal, o.id`
  const returns = await db.$queryRaw<Return[]>`
    SELECT r.ordinal, u.name AS unit, r.asked_on::text AS "askedOn", ${personOf(Prisma.sql`r.asked_by_id`)} AS by, r.ground, r.reason,
      ${unitOf(Prisma.sql`r.proposed_unit_id`)} AS proposed, r.stage, r.decision, r.decided_on::text AS "decidedOn", r.decision_reason AS "decisionReason",
      r.minutes_number AS "minutesNumber", r.minutes
    FROM return_request r JOIN assignment a ON a.id = r.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE r.suggestion_id = ${suggestionId}::uuid ORDER BY r.ordinal`
  const transfers = await db.$queryRaw<Transfer[]>`
    SELECT ${unitOf(Prisma.sql`t.from_unit_id`)} AS "from", ${unitOf(Prisma.sql`t.to_unit_id`)} AS "to", t.effective_on::text AS "on", c.document_number AS document
    FROM assignment_transfer t JOIN assignment a ON a.id = t.assignment_id JOIN unit_change c ON c.id = t.change_id
    WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY t.effective_on, t.id`
  return { parts, opinions, returns, transfers }
}

function partsTable(parts: readonly Part[], ground: Ground): Block[] {
  const { words } = ground
  const { states } = words
  return table('承办单位', parts, [
    ['单位', 4, ({ unit }) => unit],
    ['分工', 3, ({ role, part }) => lines(wordFor(states.assignmentRole, role), part)],
    ['交办', 3, ({ assignedOn }) => day(assignedOn)],
    ['期限', 3, ({ dueOn }) => day(dueOn)],
    [
      '签收',
      3,
      (row) =>
        row.acceptedBySilenceOn && !row.acknowledgedOn
          ? `${day(row.acceptedBySilenceOn)}起视为接受`
          : day(row.acknowledgedOn),
    ],
    ['终止', 3, ({ endedOn }) => day(endedOn)],
  ])
}

function opinionsTable(opinions: readonly Opinion[], ground: Ground): Block[] {
  const { words } = ground
  const { preAssignment } = words
  return table('预交办意见', opinions, [
    ['征求', 3, ({ party, unit }) => lines(wordFor(preAssignment.parties, party), unit)],
    ['时间', 3, (row) => lines(instant(row.askedAt, ground), `${day(row.answerBy)}前答复`)],
    [
      '意见',
      4,
      ({ answer, proposed }) =>
        lines(answer ? wordFor(preAssignment.answers, answer) : '未答复', proposed && `建议：${proposed}`),
    ],
    ['理由', 4, ({ reason }) => reason],
    ['答复人', 3, ({ by, answeredOn }) => lines(by, day(answeredOn))],
  ])
}

function returnsTable(returns: readonly Return[], ground: Ground): Block[] {
  const { words } = ground
  const told = words.returns
  return table('退办和改办', returns, [
    ['次', 1, ({ ordinal }) => ordinal],
    ['申请', 4, (row) => lines(row.unit, row.by, day(row.askedOn))],
    ['事由', 5, (row) => lines(wordFor(told.grounds, row.ground), row.reason, `建议由${row.proposed}办理`)],
    [
      '决定',
      5,
      (row) =>
        lines(
          wordFor(told.stages, row.stage),
          wordFor(told.state, row.decision),
          day(row.decidedOn),
          row.decisionReason,
        ),
    ],
    ['纪要', 3, (row) => lines(row.minutesNumber, row.minutes)],
  ])
}

function transfersTable(transfers: readonly Transfer[]): Block[] {
  return table('承办单位变动', transfers, [
    ['由', 4, ({ from }) => from],
    ['转', 4, ({ to }) => to],
    ['日期', 3, ({ on }) => day(on)],
    ['文号', 4, ({ document }) => document],
  ])
}
