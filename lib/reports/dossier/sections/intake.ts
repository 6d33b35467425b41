import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Block } from '@/lib/domain/dossier/item'
import { open } from '@/lib/store/tx'
import type { Words } from '@/lib/wording/catalogue'
import { Prisma } from '@/prisma/generated/client'
import { day, facts, lines, nothing, paper, personOf, type Section, table, unitOf, wordFor } from '../section'

type Head = {
  submittedOn: LocalDate | null
  registeredOn: LocalDate | null
  paperOn: string | null
  sentBackReason: string | null
  numberText: string | null
}
type Look = {
  askedOn: string
  endedOn: string | null
  outcome: string | null
  by: string | null
  opinion: string
  delegation: string | null
}
type Refused = {
  refusedOn: string
  by: string
  ground: string
  reason: string
  outcome: string
  unit: string | null
  objection: string | null
  objectedOn: string | null
  decision: string | null
  decidedOn: string | null
  decisionReason: string | null
  minutesNumber: string | null
}

const decisions = { UPHELD: '维持不予接收', LIFTED: '改为接收' }

/** 登记审查: from the handing in to the number, or to why there was none. */
export const intake: Section = {
  section: 'intake',
  read: async ({ tx, suggestionId, words }) => {
    const [head] = await open(tx).$queryRaw<Head[]>`
      SELECT s.submitted_on::text AS "submittedOn", s.registered_on::text AS "registeredOn", s.paper_received_on::text AS "paperOn",
        s.sent_back_reason AS "sentBackReason", s.number_text AS "numberText" FROM suggestion s WHERE s.id = ${suggestionId}::uuid`
    if (!head?.submittedOn) return nothing
    const looks = await open(tx).$queryRaw<Look[]>`
      SELECT f.asked_on::text AS "askedOn", f.ended_on::text AS "endedOn", f.outcome, ${personOf(Prisma.sql`f.ended_by_id`)} AS by, f.opinion,
        g.name AS delegation FROM first_look f LEFT JOIN delegation g ON g.id = f.delegation_id WHERE f.suggestion_id = ${suggestionId}::uuid`
    const refused = await open(tx).$queryRaw<Refused[]>`
      SELECT n.refused_on::text AS "refusedOn", ${personOf(Prisma.sql`n.refused_by_id`)} AS by, n.ground, n.reason, n.outcome,
        ${unitOf(Prisma.sql`n.unit_id`)} AS unit, n.objection, n.objected_on::text AS "objectedOn", n.decision, n.decided_on::text AS "decidedOn",
        n.decision_reason AS "decisionReason", n.minutes_number AS "minutesNumber"
      FROM non_acceptance n WHERE n.suggestion_id = ${suggestionId}::uuid ORDER BY n.refused_at`
    const blocks = [
      facts(
        ['提交日期', day(head.submittedOn)],
        ['收到签名纸质件', day(head.paperOn)],
        ['登记日期', day(head.registeredOn)],
        ['编号', head.numberText],
        ['最近一次退回修改的理由', head.sentBackReason],
      ),
      table('代表团初审', looks, [
        ['代表团', 3, ({ delegation }) => delegation],
        ['送审', 2, ({ askedOn }) => day(askedOn)],
        [
          '结果',
          3,
          ({ outcome, endedOn }) =>
            lines(
              wordFor({ PASSED_ON: '转代表工委', GIVEN_BACK: '退代表修改', LAPSED: '到期自动转代表工委' }, outcome),
              day(endedOn),
            ),
        ],
        ['经办', 2, ({ by }) => by],
        ['意见', 5, ({ opinion }) => opinion],
      ]),
      refusedTable(refused, words),
    ]
    const date = head.registeredOn ?? head.submittedOn
    return { papers: [paper('intake', 'record', '登记审查记录', blocks, { date })], rows: [head, ...looks, ...refused] }
  },
}

function refusedTable(refused: readonly Refused[], words: Words): Block[] {
  return table('不予接收', refused, [
    ['日期', 2, ({ refusedOn }) => day(refusedOn)],
    ['经办', 2, ({ by }) => by],
    ['依据和理由', 5, ({ ground, reason }) => lines(wordFor(words.officeForms.notAccept.grounds, ground), reason)],
    ['处理', 3, ({ outcome, unit }) => lines(wordFor(words.intake.outcomes, outcome), unit)],
    ['异议', 4, ({ objection, objectedOn }) => lines(day(objectedOn), objection)],
    [
      '复核',
      4,
      (row) => lines(wordFor(decisions, row.decision), day(row.decidedOn), row.decisionReason, row.minutesNumber),
    ],
  ])
}
