import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Block } from '@/lib/domain/dossier/item'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { day, type Ground, instant, lines, nothing, paper, personOf, type Section, table, wordFor } from '../section'

type Met = { name: string; confirmedAt: string | null; confirmedVersion: number | null }
type Contact = {
  unit: string
  round: number
  on: LocalDate
  enteredAt: Date
  by: string
  stage: string
  way: string
  place: string
  people: { name: string; post: string; isHead: boolean }[]
  view: string
  asked: string
  version: number
  met: Met[]
  struckAt: Date | null
  strikeReason: string | null
}
type Earlier = {
  unit: string
  on: string
  version: number
  place: string
  view: string
  asked: string
  replacedAt: Date
  by: string
}
type Dispute = {
  unit: string
  round: number
  delegate: string
  faults: string[]
  words: string
  raisedAt: Date
  answer: string | null
  ending: string | null
  endedAt: Date | null
  settlement: string | null
}
type Waiver = { unit: string; round: number; ground: string; reason: string; role: string; on: string; by: string }

/** 沟通: every entry with what it said before it was corrected, who confirmed it, who denied it, and who was excused. */
export const contacts: Section = {
  section: 'contacts',
  read: async (ground) => {
    const { entries, earlier, disputes, waivers } = await readRows(ground)
    const rows = [...entries, ...earlier, ...disputes, ...waivers]
    if (rows.length === 0) return nothing
    const blocks = [
      entriesTable(entries, ground),
      earlierTable(earlier, ground),
      disputesTable(disputes, ground),
      waiversTable(waivers, ground),
    ]
    return { papers: [paper('contacts', 'record', '沟通记录', blocks, { date: entries[0]?.on ?? null })], rows }
  },
}

async function readRows({ tx, suggestionId }: Ground) {
  const db = open(tx)
  const entries = await db.$queryRaw<Contact[]>`
    SELECT u.name AS unit, c.round, c.contacted_on::text AS "on", c.entered_at AS "enteredAt", ${personOf(Prisma.sql`c.entered_by_id`)} AS by, c.stage, c.way,
      c.place, c.people, c.delegate_view AS view, c.asked, c.version, c.struck_at AS "struckAt", c.strike_reason AS "strikeReason",
      (SELECT coalesce(json_agg(json_build_object('name', d.name, 'confirmedAt', m.confirmed_at, 'confirmedVersion', m.confirmed_version) ORDER BY d.name), '[]')
        FROM contact_delegate m JOIN delegate d ON d.id = m.delegate_id WHERE m.contact_id = c.id) AS met
    FROM contact c JOIN assignment a ON a.id = c.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY c.contacted_on, c.entered_at, c.id`
  const earlier = await db.$queryRaw<Earlier[]>`
    SELECT u.name AS unit, v.contacted_on::text AS "on", v.version, v.place, v.delegate_view AS view, v.asked, v.replaced_at AS "replacedAt",
      ${personOf(Prisma.sql`v.replaced_by_id`)} AS by
    FROM contact_version v JOIN contact c ON c.id = v.contact_id JOIN assignment a ON a.id = c.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY v.replaced_at, v.version`
  const disputes = await db.$queryRaw<Dispute[]>`
    SELECT u.name AS unit, x.round, d.name AS delegate, x.faults, x.words, x.raised_at AS "raisedAt", x.answer, x.ending, x.ended_at AS "endedAt", x.settlement
    FROM contact_dispute x JOIN assignment a ON a.id = x.assignment_id JOIN unit u ON u.id = a.unit_id JOIN delegate d ON d.id = x.delegate_id
    WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY x.raised_at, x.id`
  const waivers = await db.$queryRaw<Waiver[]>`
    SELECT u.name AS unit, w.round, w.ground, w.reason, w.role, w.waived_on::text AS "on", ${personOf(Prisma.sql`w.waived_by_id`)} AS by
    FROM contact_waiver w JOIN assignment a ON a.id = w.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY w.waived_at, w.id`
  return { entries, earlier, disputes, waivers }
}

function entriesTable(entries: readonly Contact[], ground: Ground): Block[] {
  const { words } = ground
  const { contact } = words
  const confirmed = ({ name, confirmedAt }: Met) =>
    confirmedAt ? `${name}（${instant(confirmedAt, ground)}确认属实）` : name
  return table('', entries, [
    [
      '日期',
      3,
      (row) =>
        lines(
          day(row.on),
          `第${row.round}轮`,
          `${wordFor(contact.stages, row.stage)}·${wordFor(contact.ways, row.way)}`,
        ),
    ],
    [
      '单位和参加人',
      4,
      (row) =>
        lines(
          row.unit,
          row.place,
          ...row.people.map(({ name, post, isHead }) => `${name}（${post}${isHead ? '，单位负责人' : ''}）`),
        ),
    ],
    ['代表', 3, ({ met }) => met.map(confirmed).join('\n')],
    [
      '代表意见和要求',
      6,
      (row) =>
        lines(
          row.view,
          row.asked && `要求：${row.asked}`,
          row.struckAt && `${instant(row.struckAt, ground)}划去：${row.strikeReason ?? ''}`,
        ),
    ],
    ['登记', 3, (row) => lines(row.by, instant(row.enteredAt, ground), row.version > 1 && `第${row.version}版`)],
  ])
}

function earlierTable(earlier: readonly Earlier[], ground: Ground): Block[] {
  return table('更正前的记录', earlier, [
    ['单位', 3, ({ unit }) => unit],
    ['日期', 3, (row) => lines(day(row.on), `第${row.version}版`)],
    ['原记录', 6, (row) => lines(row.place, row.view, row.asked)],
    ['更正', 3, (row) => lines(row.by, instant(row.replacedAt, ground))],
  ])
}

function disputesTable(disputes: readonly Dispute[], ground: Ground): Block[] {
  const { words } = ground
  const told = words.contacts
  return table('代表的异议', disputes, [
    ['代表', 2, ({ delegate, round }) => lines(delegate, `第${round}轮`)],
    ['单位', 3, ({ unit }) => unit],
    [
      '异议',
      5,
      (row) =>
        lines(
          instant(row.raisedAt, ground),
          row.faults.map((code) => wordFor(told.faults, code)).join('、') || '没有人联系过',
          row.words,
        ),
    ],
    ['答复', 4, ({ answer }) => answer],
    ['结果', 4, (row) => lines(wordFor(told.endings, row.ending), instant(row.endedAt, ground), row.settlement)],
  ])
}

function waiversTable(waivers: readonly Waiver[], ground: Ground): Block[] {
  const { words } = ground
  const told = words.contacts
  return table('免予沟通', waivers, [
    ['单位', 3, ({ unit, round }) => lines(unit, `第${round}轮`)],
    ['情形', 3, ({ ground: code }) => wordFor(told.grounds, code)],
    ['理由', 6, ({ reason }) => reason],
    ['决定', 3, (row) => lines(row.by, wordFor(words.states.role, row.role), day(row.on))],
  ])
}
