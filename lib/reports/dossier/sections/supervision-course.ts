import type { Block } from '@/lib/domain/dossier/item'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { day, type Ground, lines, personOf, table, wordFor } from '../section'

type Charge = {
  leader: string | null
  governmentLeader: string
  office: string
  contact: string
  heads: { name: string }[]
  reason: string
  on: string
}
type Checkpoint = {
  version: number
  goal: string
  unit: string
  task: string
  responsible: string
  dueOn: string
  reachedOn: string | null
  reachedText: string
  replacedOn: string | null
}
type Visit = {
  kind: string
  heldOn: string
  place: string
  people: { name: string; post: string }[]
  found: string
  by: string
  strikeReason: string
}
type Opinion = {
  unit: string
  demand: string
  dueOn: string
  givenOn: string
  answers: {
    kind: string
    text: string
    on: string
    expectedOn: string | null
    verdict: string | null
    reason: string
    by: string | null
  }[]
}
type Report = {
  text: string
  on: string
  by: string
  decision: string
  reason: string
  decidedOn: string
  minutes: string | null
}
type Waiver = { unit: string; round: number; reason: string; on: string; by: string }

/** How a suggestion under key supervision was followed; what the committee alone thinks of a visit is not bound in, nor a report before it is decided on. */
export async function courseOf(ground: Ground): Promise<{ blocks: Block[]; rows: readonly object[] }> {
  const { charges, checkpoints, visits, opinions, reports, waivers } = await readRows(ground)
  const blocks = [
    ...chargesTable(charges),
    ...checkpointsTable(checkpoints),
    ...visitsTable(visits, ground),
    ...opinionsTable(opinions, ground),
    ...waiversTable(waivers),
    ...reportsTable(reports, ground),
  ]
  return { blocks, rows: [...charges, ...checkpoints, ...visits, ...opinions, ...waivers, ...reports] }
}

async function readRows({ tx, suggestionId }: Ground) {
  const db = open(tx)
  const charges = await db.$queryRaw<Charge[]>`
    SELECT ${personOf(Prisma.sql`c.leader_id`)} AS leader, c.government_leader AS "governmentLeader", c.supervising_office AS office, c.contact, c.heads, c.reason,
      c.charged_on::text AS "on"
    FROM supervision_charge c JOIN key_nomination n ON n.id = c.nomination_id WHERE n.suggestion_id = ${suggestionId}::uuid ORDER BY c.charged_at, c.id`
  const checkpoints = await db.$queryRaw<Checkpoint[]>`
    SELECT p.version, p.goal, u.name AS unit, c.task, c.responsible, c.due_on::text AS "dueOn", c.reached_on::text AS "reachedOn", c.reached_text AS "reachedText",
      c.replaced_on::text AS "replacedOn"
    FROM supervision_checkpoint c JOIN supervision_plan p ON p.id = c.plan_id JOIN key_nomination n ON n.id = p.nomination_id
      JOIN assignment a ON a.id = c.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE n.suggestion_id = ${suggestionId}::uuid ORDER BY p.version, c.ordinal`
  const visits = await db.$queryRaw<Visit[]>`
    SELECT v.kind, v.held_on::text AS "heldOn", v.place, v.people, v.found, ${personOf(Prisma.sql`v.recorded_by_id`)} AS by, v.strike_reason AS "strikeReason"
    FROM supervision_visit v JOIN key_nomination n ON n.id = v.nomination_id WHERE n.suggestion_id = ${suggestionId}::uuid ORDER BY v.recorded_at, v.id`
  const opinions = await db.$queryRaw<Opinion[]>`
    SELECT u.name AS unit, o.demand, o.due_on::text AS "dueOn", o.given_on::text AS "givenOn",
      (SELECT coalesce(json_agg(json_build_object('kind', w.kind, 'text', w.text, 'on', w.answered_on, 'expectedOn', w.expected_on, 'verdict', w.verdict,
          'reason', w.verdict_reason, 'by', ${personOf(Prisma.sql`w.judged_by_id`)}) ORDER BY w.ordinal), '[]') FROM supervision_answer w WHERE w.opinion_id = o.id) AS answers
    FROM supervision_opinion o JOIN key_nomination n ON n.id = o.nomination_id JOIN assignment a ON a.id = o.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE n.suggestion_id = ${suggestionId}::uuid ORDER BY o.given_at, o.id`
  const reports = await db.$queryRaw<Report[]>`
    SELECT r.text, r.reported_on::text AS "on", ${personOf(Prisma.sql`r.reported_by_id`)} AS by, r.decision, r.decision_reason AS reason,
      r.decided_on::text AS "decidedOn", m.minutes_number AS minutes
    FROM supervision_report r JOIN key_nomination n ON n.id = r.nomination_id LEFT JOIN directors_meeting m ON m.id = r.meeting_id
    WHERE n.suggestion_id = ${suggestionId}::uuid AND r.decision IS NOT NULL ORDER BY n.id, r.ordinal`
  const waivers = await db.$queryRaw<Waiver[]>`
    SELECT u.name AS unit, w.round, w.reason, w.waived_on::text AS "on", ${personOf(Prisma.sql`w.waived_by_id`)} AS by
    FROM head_contact_waiver w JOIN assignment a ON a.id = w.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY w.waived_at, w.assignment_id`
  return { charges, checkpoints, visits, opinions, reports, waivers }
}

const chargesTable = (charges: readonly Charge[]): Block[] =>
  table('督办分工', charges, [
    ['日期', 3, ({ on }) => day(on)],
    ['督办领导', 4, (row) => lines(row.leader, row.governmentLeader)],
    ['负责督办', 4, (row) => lines(row.office, row.contact)],
    ['单位主要负责人', 4, ({ heads }) => heads.map(({ name }) => name).join('、')],
    ['说明', 3, ({ reason }) => reason],
  ])

const checkpointsTable = (checkpoints: readonly Checkpoint[]): Block[] =>
  table('督办方案和节点', checkpoints, [
    ['方案', 4, (row) => lines(`第${row.version}版`, row.goal)],
    ['单位', 3, (row) => lines(row.unit, row.responsible)],
    ['节点', 4, ({ task }) => task],
    ['期限', 3, (row) => lines(day(row.dueOn), row.replacedOn && `${day(row.replacedOn)}改用新方案`)],
    ['完成', 4, (row) => lines(day(row.reachedOn), row.reachedText)],
  ])

const visitsTable = (visits: readonly Visit[], { words: { supervision } }: Ground): Block[] =>
  table('督办活动', visits, [
    ['活动', 3, (row) => lines(wordFor(supervision.visits.kinds, row.kind), day(row.heldOn))],
    ['地点', 3, ({ place }) => place],
    ['参加', 4, ({ people }) => people.map(({ name, post }) => (post ? `${name}（${post}）` : name)).join('\n')],
    ['情况', 6, (row) => lines(row.found, row.strikeReason && `已划去：${row.strikeReason}`)],
    ['登记', 2, ({ by }) => by],
  ])

const opinionsTable = (opinions: readonly Opinion[], { words: { supervision } }: Ground): Block[] =>
  table('督办意见和整改', opinions, [
    ['单位', 3, (row) => lines(row.unit, day(row.givenOn))],
    ['意见', 5, (row) => lines(row.demand, `${day(row.dueOn)}前答复`)],
    [
      '整改答复',
      7,
      ({ answers }) =>
        lines(
          ...answers.flatMap((one) => [
            `${wordFor(supervision.opinions.answers, one.kind)}（${day(one.on)}）：${one.text}`,
            one.verdict && `${wordFor(supervision.opinions.verdicts, one.verdict)}：${one.reason}（${one.by ?? ''}）`,
          ]),
        ),
    ],
  ])

const waiversTable = (waivers: readonly Waiver[]): Block[] =>
  table('免予负责人当面沟通', waivers, [
    ['单位', 4, (row) => lines(row.unit, `第${row.round}轮`)],
    ['理由', 7, ({ reason }) => reason],
    ['同意', 3, (row) => lines(row.by, day(row.on))],
  ])

const reportsTable = (reports: readonly Report[], { words: { supervision } }: Ground): Block[] =>
  table('督办报告和审议', reports, [
    ['报告', 8, (row) => lines(row.text, row.by, day(row.on))],
    [
      '审议',
      5,
      (row) => lines(wordFor(supervision.reports.decisions, row.decision), row.reason, row.minutes, day(row.decidedOn)),
    ],
  ])
