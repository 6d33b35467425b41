import { open } from '@/lib/store/tx'
import { day, lines, nothing, paper, type Section, table, wordFor } from '../section'

type Group = {
  reason: string
  formedOn: string
  endedOn: string | null
  endReason: string | null
  members: { number: string | null; title: string; left: string | null }[]
}
type Split = {
  original: string | null
  title: string
  reason: string
  splitOn: string
  undoneOn: string | null
  undoReason: string | null
  parts: { number: string | null; title: string }[]
}
type Link = { kind: string; isFrom: boolean; number: string | null; title: string; year: number; reason: string }

/** 并案分案和关联: with which other suggestions it was handled, divided or connected. */
export const related: Section = {
  section: 'related',
  read: async ({ tx, suggestionId, words }) => {
    const db = open(tx)
    const groups = await db.$queryRaw<Group[]>`
      SELECT g.reason, g.formed_on::text AS "formedOn", g.ended_on::text AS "endedOn", g.end_reason AS "endReason",
        (SELECT coalesce(json_agg(json_build_object('number', s.number_text, 'title', s.title, 'left', m.left_because) ORDER BY s.number, m.id), '[]')
          FROM case_group_member m JOIN suggestion s ON s.id = m.suggestion_id WHERE m.group_id = g.id) AS members
      FROM case_group g WHERE g.id IN (SELECT m.group_id FROM case_group_member m WHERE m.suggestion_id = ${suggestionId}::uuid) ORDER BY g.formed_at, g.id`
    const splits = await db.$queryRaw<Split[]>`
      SELECT o.number_text AS original, o.title, x.reason, x.split_on::text AS "splitOn", x.undone_on::text AS "undoneOn", x.undo_reason AS "undoReason",
        (SELECT coalesce(json_agg(json_build_object('number', s.number_text, 'title', s.title) ORDER BY p.ordinal), '[]')
          FROM suggestion_part p JOIN suggestion s ON s.id = p.part_id WHERE p.split_id = x.id) AS parts
      FROM suggestion_split x JOIN suggestion o ON o.id = x.original_id
      WHERE x.original_id = ${suggestionId}::uuid OR x.id IN (SELECT p.split_id FROM suggestion_part p WHERE p.part_id = ${suggestionId}::uuid) ORDER BY x.split_at, x.id`
    const links = await db.$queryRaw<Link[]>`
      SELECT l.kind, l.from_id = ${suggestionId}::uuid AS "isFrom", s.number_text AS number, s.title, z.year, l.reason
      FROM suggestion_link l JOIN suggestion s ON s.id = CASE WHEN l.from_id = ${suggestionId}::uuid THEN l.to_id ELSE l.from_id END JOIN session z ON z.id = s.session_id
      WHERE (l.from_id = ${suggestionId}::uuid OR l.to_id = ${suggestionId}::uuid) AND s.status NOT IN ('DRAFT', 'CO_SIGNING') ORDER BY l.made_at, l.id`
    const rows = [...groups, ...splits, ...links]
    if (rows.length === 0) return nothing
    const named = ({ number, title }: { number: string | null; title: string }) =>
      `${number ? `第${number}号　` : ''}${title}`
    const blocks = [
      table('并案', groups, [
        ['日期', 3, (row) => lines(day(row.formedOn), row.endedOn && `${day(row.endedOn)}解除`)],
        [
          '各件',
          6,
          ({ members }) => members.map((one) => (one.left ? `${named(one)}（已退出）` : named(one))).join('\n'),
        ],
        ['理由', 5, (row) => lines(row.reason, row.endReason)],
      ]),
      table('分案', splits, [
        ['日期', 3, (row) => lines(day(row.splitOn), row.undoneOn && `${day(row.undoneOn)}撤销`)],
        ['原件', 4, (row) => named({ number: row.original, title: row.title })],
        ['分出', 5, ({ parts }) => parts.map(named).join('\n')],
        ['理由', 4, (row) => lines(row.reason, row.undoReason)],
      ]),
      table('关联', links, [
        ['关系', 4, (row) => `${row.isFrom ? '本件' : '对方'}：${wordFor(words.likeness.kinds, row.kind)}`],
        ['建议', 6, (row) => `${row.year}年${named(row)}`],
        ['理由', 4, ({ reason }) => reason],
      ]),
    ]
    return { papers: [paper('related', 'record', '并案、分案和关联情况', blocks)], rows }
  },
}
