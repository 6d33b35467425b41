import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Block } from '@/lib/domain/dossier/item'
import { open } from '@/lib/store/tx'
import type { Words } from '@/lib/wording/catalogue'
import { Prisma } from '@/prisma/generated/client'
import {
  day,
  facts,
  type Ground,
  heading,
  lines,
  nothing,
  paper,
  personOf,
  type Section,
  table,
  wordFor,
  yesNo,
} from '../section'

type Rating = {
  round: number
  delegate: string
  isOfficial: boolean
  attitude: string
  process: string | null
  result: string
  attitudeReason: string | null
  processReason: string | null
  resultReason: string | null
  attitudeCodes: string[]
  processCodes: string[]
  resultCodes: string[]
  ratedOn: LocalDate
  source: string
  sharesWords: boolean
}
type Change = {
  round: number
  delegate: string
  before: Record<string, string>
  after: Record<string, string>
  reason: string
  requestedOn: string | null
  changedOn: string
  by: string
  byOffice: boolean
}
type Paper = {
  round: number
  delegate: string
  signedOn: string
  outcome: string | null
  entries: { by: string; at: string }[]
}
type Silent = { number: number; closedOn: LocalDate }

const aspects = ['attitude', 'process', 'result'] as const

/** 测评: of rounds that are closed; what is sealed still is not read here. A closed round without an official rating is said to be silent. */
export const ratings: Section = {
  section: 'ratings',
  read: async (ground) => {
    const { given, changes, papers, silent } = await readRows(ground)
    const rows = [...given, ...changes, ...papers, ...silent]
    if (rows.length === 0) return nothing
    const blocks = [
      ...(silent.length > 0
        ? [
            heading('未反馈'),
            facts(
              ...silent.map(
                (one) => [`第${one.number}轮`, `${day(one.closedOn)}结束，领衔代表未反馈，不计为满意`] as const,
              ),
            ),
          ]
        : []),
      givenTable(given, ground),
      changesTable(changes, ground),
      papersTable(papers),
    ]
    return {
      papers: [
        paper('ratings', 'record', '测评记录', blocks, { date: given[0]?.ratedOn ?? silent[0]?.closedOn ?? null }),
      ],
      rows,
    }
  },
}

const marksIn =
  (words: Words) =>
  (one: Partial<Record<string, unknown>>): string =>
    lines(
      ...aspects.map((aspect) =>
        one[aspect] ? `${words.ratings.aspects[aspect]}：${wordFor(words.states.rating, one[aspect] as string)}` : '',
      ),
    )

const reasonsIn =
  (words: Words) =>
  (row: Rating): string =>
    lines(
      ...aspects.flatMap((aspect) => [
        row[`${aspect}Codes`].map((code) => wordFor(words.ratings.codes[aspect], code)).join('、'),
        row[`${aspect}Reason`],
      ]),
    )

async function readRows({ tx, suggestionId }: Ground) {
  const db = open(tx)
  const given = await db.$queryRaw<Rating[]>`
    SELECT r.round, d.name AS delegate, r.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id) AS "isOfficial", r.attitude, r.process, r.result,
      r.attitude_reason AS "attitudeReason", r.process_reason AS "processReason", r.result_reason AS "resultReason", r.attitude_codes AS "attitudeCodes",
      r.process_codes AS "processCodes", r.result_codes AS "resultCodes", r.rated_on::text AS "ratedOn", r.source, r.shares_words AS "sharesWords"
    FROM rating r JOIN suggestion s ON s.id = r.suggestion_id JOIN delegate d ON d.id = r.delegate_id
    WHERE s.id = ${suggestionId}::uuid AND ${closedRound(Prisma.sql`r.round`)} ORDER BY r.round, "isOfficial" DESC, r.rated_at, r.id`
  const changes = await db.$queryRaw<Change[]>`
    SELECT r.round, d.name AS delegate, c.before, c.after, c.reason, c.requested_on::text AS "requestedOn", c.changed_on::text AS "changedOn",
      ${personOf(Prisma.sql`c.changed_by_id`)} AS by, c.by_office AS "byOffice"
    FROM rating_change c JOIN rating r ON r.id = c.rating_id JOIN suggestion s ON s.id = r.suggestion_id JOIN delegate d ON d.id = r.delegate_id
    WHERE s.id = ${suggestionId}::uuid AND ${closedRound(Prisma.sql`r.round`)} ORDER BY c.changed_at, c.id`
  const papers = await db.$queryRaw<Paper[]>`
    SELECT p.round, d.name AS delegate, p.signed_on::text AS "signedOn", p.outcome,
      (SELECT coalesce(json_agg(json_build_object('by', ${personOf(Prisma.sql`e.entered_by_id`)}, 'at', e.entered_at) ORDER BY e.entered_at, e.id), '[]')
        FROM paper_rating_entry e WHERE e.paper_id = p.id) AS entries
    FROM paper_rating p JOIN suggestion s ON s.id = p.suggestion_id JOIN delegate d ON d.id = p.delegate_id
    WHERE s.id = ${suggestionId}::uuid AND ${closedRound(Prisma.sql`p.round`)} ORDER BY p.round, p.id`
  const silent = await db.$queryRaw<Silent[]>`
    SELECT z.number, z.closed_on::text AS "closedOn" FROM handling_round z JOIN suggestion s ON s.id = z.suggestion_id
    WHERE s.id = ${suggestionId}::uuid AND z.closed_on IS NOT NULL AND EXISTS (SELECT FROM reply p JOIN assignment a ON a.id = p.assignment_id
        WHERE a.suggestion_id = s.id AND p.round = z.number AND p.signed_at IS NOT NULL)
      AND NOT EXISTS (SELECT FROM rating r WHERE r.suggestion_id = s.id AND r.round = z.number AND r.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id))
    ORDER BY z.number`
  return { given, changes, papers, silent }
}

function givenTable(given: readonly Rating[], ground: Ground): Block[] {
  const { words } = ground
  const marks = marksIn(words)
  const reasons = reasonsIn(words)
  return table('测评', given, [
    ['代表', 3, (row) => lines(row.delegate, row.isOfficial ? '正式评价' : '附议代表')],
    ['轮次', 2, (row) => lines(`第${row.round}轮`, day(row.ratedOn))],
    ['评价', 5, marks],
    ['理由和意见', 6, reasons],
    ['方式', 2, (row) => lines(row.source === 'PAPER' ? '纸质表' : '系统', `转单位：${yesNo(row.sharesWords)}`)],
  ])
}

function changesTable(changes: readonly Change[], ground: Ground): Block[] {
  const { words } = ground
  const marks = marksIn(words)
  return table('评价的更改', changes, [
    ['代表', 2, (row) => lines(row.delegate, `第${row.round}轮`)],
    ['原评价', 4, ({ before }) => marks(before)],
    ['改为', 4, ({ after }) => marks(after)],
    ['理由', 4, ({ reason }) => reason],
    ['更改', 3, (row) => lines(row.by, day(row.changedOn), row.requestedOn && `书面申请${day(row.requestedOn)}`)],
  ])
}

function papersTable(papers: readonly Paper[]): Block[] {
  return table('纸质表录入', papers, [
    ['代表', 3, (row) => lines(row.delegate, `第${row.round}轮`)],
    ['表上日期', 3, ({ signedOn }) => day(signedOn)],
    ['录入人', 6, ({ entries }) => entries.map(({ by }) => by).join('、')],
    ['核对', 3, ({ outcome }) => wordFor({ AGREED: '两人一致', DECIDED: '已裁定' }, outcome)],
  ])
}

/** Of `suggestion s`: nothing of a round leaves its seal before the round is closed. */
const closedRound = (round: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM handling_round z WHERE z.suggestion_id = s.id AND z.number = ${round} AND z.closed_on IS NOT NULL)`
