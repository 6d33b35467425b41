import type { Block } from '@/lib/domain/dossier/item'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { day, type Ground, lines, nothing, paper, personOf, type Section, table, wordFor } from '../section'

type Opinion = {
  unit: string
  round: number
  ordinal: number
  text: string
  givenOn: string
  by: string
  outcome: string | null
  outcomeReason: string | null
  sentBackOn: string | null
  sendBackReason: string | null
}
type Asked = { unit: string; lead: string; round: number; question: string; askedOn: string; by: string }
type Waived = { unit: string; lead: string; round: number; reason: string; on: string; by: string }
type Outside = {
  unit: string
  addressee: string
  title: string
  question: string
  excerpt: string
  askedOn: string
  untilOn: string
  answeredOn: string | null
  answeredBy: string | null
  answer: string | null
  isRevoked: boolean
}
type Post = { unit: string; round: number; text: string; on: string; by: string }

/** 协办和征询: what assisting units and outsiders said, what was made of it, and what was told of the progress. */
export const opinions: Section = {
  section: 'opinions',
  read: async (ground) => {
    const { given, asked, waived, outside, posts } = await readRows(ground)
    const rows = [...given, ...asked, ...waived, ...outside, ...posts]
    if (rows.length === 0) return nothing
    const blocks = [
      givenTable(given, ground),
      askedTable(asked),
      waivedTable(waived),
      outsideTable(outside),
      postsTable(posts),
    ]
    return { papers: [paper('opinions', 'record', '协办意见和征询记录', blocks)], rows }
  },
}

async function readRows({ tx, suggestionId }: Ground) {
  const db = open(tx)
  const given = await db.$queryRaw<Opinion[]>`
    SELECT u.name AS unit, o.round, o.ordinal, o.text, o.given_on::text AS "givenOn", ${personOf(Prisma.sql`o.given_by_id`)} AS by, o.outcome,
      o.outcome_reason AS "outcomeReason", o.sent_back_on::text AS "sentBackOn", o.send_back_reason AS "sendBackReason"
    FROM assist_opinion o JOIN assignment a ON a.id = o.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY o.given_at, o.id`
  const asked = await db.$queryRaw<Asked[]>`
    SELECT u.name AS unit, v.name AS lead, q.round, q.question, q.asked_on::text AS "askedOn", ${personOf(Prisma.sql`q.asked_by_id`)} AS by
    FROM opinion_request q JOIN assignment a ON a.id = q.assignment_id JOIN unit u ON u.id = a.unit_id
      JOIN assignment l ON l.id = q.lead_assignment_id JOIN unit v ON v.id = l.unit_id
    WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY q.asked_at, q.id`
  const waived = await db.$queryRaw<Waived[]>`
    SELECT u.name AS unit, v.name AS lead, w.round, w.reason, w.waived_on::text AS "on", ${personOf(Prisma.sql`w.waived_by_id`)} AS by
    FROM opinion_waiver w JOIN assignment a ON a.id = w.assignment_id JOIN unit u ON u.id = a.unit_id
      JOIN assignment l ON l.id = w.lead_assignment_id JOIN unit v ON v.id = l.unit_id
    WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY w.waived_at, a.id`
  const outside = await db.$queryRaw<Outside[]>`
    SELECT u.name AS unit, o.addressee, o.title, o.question, o.excerpt, o.asked_on::text AS "askedOn", o.until_on::text AS "untilOn",
      o.answered_on::text AS "answeredOn", o.answered_by AS "answeredBy", o.answer, o.revoked_at IS NOT NULL AS "isRevoked"
    FROM outside_request o JOIN assignment a ON a.id = o.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE o.suggestion_id = ${suggestionId}::uuid ORDER BY o.asked_at, o.id`
  const posts = await db.$queryRaw<Post[]>`
    SELECT u.name AS unit, p.round, p.text, p.posted_on::text AS "on", ${personOf(Prisma.sql`p.posted_by_id`)} AS by
    FROM progress_post p JOIN assignment a ON a.id = p.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE p.suggestion_id = ${suggestionId}::uuid ORDER BY p.posted_at, p.id`
  return { given, asked, waived, outside, posts }
}

function givenTable(given: readonly Opinion[], ground: Ground): Block[] {
  const { words } = ground
  return table('协办意见', given, [
    ['单位', 3, (row) => lines(row.unit, `第${row.round}轮`, row.ordinal > 1 && '重提')],
    ['意见', 7, ({ text }) => text],
    ['提出', 3, (row) => lines(row.by, day(row.givenOn))],
    [
      '采纳情况',
      4,
      (row) =>
        lines(
          wordFor(words.assistOpinions.outcomes, row.outcome),
          row.outcomeReason,
          row.sentBackOn && `${day(row.sentBackOn)}退回：${row.sendBackReason ?? ''}`,
        ),
    ],
  ])
}

function askedTable(asked: readonly Asked[]): Block[] {
  return table('征求意见的问题', asked, [
    ['主办单位', 3, (row) => lines(row.lead, row.by, day(row.askedOn))],
    ['协办单位', 3, (row) => lines(row.unit, `第${row.round}轮`)],
    ['问题', 8, ({ question }) => question],
  ])
}

function waivedTable(waived: readonly Waived[]): Block[] {
  return table('不再等待', waived, [
    ['主办单位', 3, (row) => lines(row.lead, row.by, day(row.on))],
    ['协办单位', 3, (row) => lines(row.unit, `第${row.round}轮`)],
    ['理由', 8, ({ reason }) => reason],
  ])
}

function outsideTable(outside: readonly Outside[]): Block[] {
  return table('向外部征询', outside, [
    ['单位', 3, (row) => lines(row.unit, day(row.askedOn))],
    ['征询对象', 3, (row) => lines(row.addressee, `${day(row.untilOn)}前答复`, row.isRevoked && '已停用')],
    ['问题', 5, (row) => lines(row.title, row.question, row.excerpt)],
    ['答复', 5, (row) => lines(row.answer, row.answeredBy, day(row.answeredOn))],
  ])
}

function postsTable(posts: readonly Post[]): Block[] {
  return table('办理进展', posts, [
    ['单位', 3, (row) => lines(row.unit, row.by)],
    ['日期', 3, (row) => lines(day(row.on), `第${row.round}轮`)],
    ['进展', 9, ({ text }) => text],
  ])
}
