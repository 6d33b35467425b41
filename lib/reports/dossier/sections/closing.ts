import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { day, facts, lines, nothing, paper, personOf, type Section, table, wordFor } from '../section'

type Head = {
  status: string
  trackedOn: LocalDate | null
  concludedOn: LocalDate | null
  withdrawnOn: LocalDate | null
  archivedOn: LocalDate | null
}
type Withdrawn = {
  words: string
  askedOn: string
  by: string
  outcome: string | null
  answers: { name: string; answer: string }[]
}
type Ended = { type: string; by: string | null; role: string | null; on: string; note: string | null }

/** 办结: how it came to its end. */
export const closing: Section = {
  section: 'closing',
  read: async ({ tx, suggestionId, timeZone, words }) => {
    const db = open(tx)
    const [head] = await db.$queryRaw<Head[]>`
      SELECT s.status, s.tracked_on::text AS "trackedOn", s.concluded_on::text AS "concludedOn", s.withdrawn_on::text AS "withdrawnOn", s.archived_on::text AS "archivedOn"
      FROM suggestion s WHERE s.id = ${suggestionId}::uuid`
    const withdrawn = await db.$queryRaw<Withdrawn[]>`
      SELECT w.words, w.asked_on::text AS "askedOn", ${personOf(Prisma.sql`w.asked_by_id`)} AS by, w.outcome,
        (SELECT coalesce(json_agg(json_build_object('name', d.name, 'answer', x.answer) ORDER BY x.answered_at, d.name), '[]')
          FROM withdrawal_answer x JOIN delegate d ON d.id = x.delegate_id WHERE x.withdrawal_id = w.id) AS answers
      FROM withdrawal w WHERE w.suggestion_id = ${suggestionId}::uuid ORDER BY w.asked_at, w.id`
    const ended = await db.$queryRaw<Ended[]>`
      SELECT e.type, e.actor_name AS by, e.actor_role AS role, (e.at AT TIME ZONE ${timeZone})::date::text AS "on", e.data->>'note' AS note
      FROM event e WHERE e.suggestion_id = ${suggestionId}::uuid AND e.type IN ('suggestion.tracked', 'suggestion.concluded', 'suggestion.withdrawn', 'suggestion.filed')
      ORDER BY e.sequence`
    const last = head && (head.archivedOn ?? head.concludedOn ?? head.withdrawnOn ?? head.trackedOn)
    if (!head || (!last && withdrawn.length === 0)) return nothing
    const types = {
      'suggestion.tracked': '转入跟踪',
      'suggestion.concluded': '办结',
      'suggestion.withdrawn': '撤回',
      'suggestion.filed': '归档',
    }
    const blocks = [
      facts(
        ['状态', wordFor(words.states.suggestion, head.status)],
        ['转入跟踪', day(head.trackedOn)],
        ['办结', day(head.concludedOn)],
        ['撤回', day(head.withdrawnOn)],
        ['归档', day(head.archivedOn)],
      ),
      table('经办', ended, [
        ['日期', 3, ({ on }) => day(on)],
        ['事项', 3, ({ type }) => wordFor(types, type)],
        ['经办', 3, ({ by, role }) => lines(by, wordFor(words.states.role, role))],
        ['说明', 6, ({ note }) => note],
      ]),
      table('撤回申请', withdrawn, [
        ['申请', 3, (row) => lines(row.by, day(row.askedOn))],
        ['内容', 6, ({ words: said }) => said],
        [
          '联名代表',
          4,
          ({ answers }) =>
            answers.map(({ name, answer }) => `${name}：${answer === 'LEFT' ? '撤回联名' : '同意'}`).join('\n'),
        ],
        ['结果', 3, ({ outcome }) => wordFor({ WITHDRAWN: '已撤回', CANCELLED: '已取消' }, outcome)],
      ]),
    ]
    return {
      papers: [paper('closing', 'record', '办结记录', blocks, { date: last ?? null })],
      rows: [head, ...withdrawn, ...ended],
    }
  },
}
