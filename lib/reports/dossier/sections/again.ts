import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Block } from '@/lib/domain/dossier/item'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { day, type Ground, lines, nothing, paper, personOf, type Section, table, wordFor } from '../section'

type Round = { number: number; openedOn: LocalDate; dueOn: string; reason: string; closedOn: string | null }
type Request = {
  round: number
  ordinal: number
  words: string | null
  askedOn: string
  decideBy: string
  decision: string | null
  decisionReason: string | null
  decidedOn: string | null
  by: string | null
}
type Way = { round: number; way: string; heldOn: string; people: string; outcome: string; by: string }
type Call = {
  round: number
  outcome: string
  said: string | null
  calledOn: string
  by: string | null
  settled: string | null
}

const closedRound = (round: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM handling_round z WHERE z.suggestion_id = ${Prisma.sql`x.suggestion_id`} AND z.number = ${round} AND z.closed_on IS NOT NULL)`

const decisions = {
  CONFIRMED: '重新办理',
  DECLINED: '不再重新办理',
  WITHDRAWN: '申请收回',
  GONE_FORWARD: '转后续处理',
}

/** 重新办理: further rounds, what was asked and decided, where it led, and the calls by which ratings were checked. */
export const again: Section = {
  section: 'again',
  read: async (ground) => {
    const { rounds, requests, ways, calls } = await readRows(ground)
    const rows = [...rounds, ...requests, ...ways, ...calls]
    if (rows.length === 0) return nothing
    const blocks = [roundsTable(rounds), requestsTable(requests), waysTable(ways, ground), callsTable(calls, ground)]
    return {
      papers: [paper('again', 'record', '重新办理和后续处理记录', blocks, { date: rounds[0]?.openedOn ?? null })],
      rows,
    }
  },
}

async function readRows({ tx, suggestionId, timeZone }: Ground) {
  const db = open(tx)
  const rounds = await db.$queryRaw<Round[]>`
    SELECT z.number, z.opened_on::text AS "openedOn", z.due_on::text AS "dueOn", z.reason, z.closed_on::text AS "closedOn"
    FROM handling_round z WHERE z.suggestion_id = ${suggestionId}::uuid AND z.number > 1 ORDER BY z.number`
  const requests = await db.$queryRaw<Request[]>`
    SELECT x.round, x.ordinal, x.words, x.asked_on::text AS "askedOn", x.decide_by::text AS "decideBy", x.decision, x.decision_reason AS "decisionReason",
      x.decided_on::text AS "decidedOn", ${personOf(Prisma.sql`x.decided_by_id`)} AS by
    FROM again_request x WHERE x.suggestion_id = ${suggestionId}::uuid AND ${closedRound(Prisma.sql`x.round`)} ORDER BY x.asked_at, x.id`
  const ways = await db.$queryRaw<Way[]>`
    SELECT x.round, x.way, x.held_on::text AS "heldOn", x.people, x.outcome, ${personOf(Prisma.sql`x.recorded_by_id`)} AS by
    FROM way_forward x WHERE x.suggestion_id = ${suggestionId}::uuid AND ${closedRound(Prisma.sql`x.round`)} ORDER BY x.recorded_at, x.id`
  const calls = await db.$queryRaw<Call[]>`
    SELECT x.round, x.outcome, x.said, (x.called_at AT TIME ZONE ${timeZone})::date::text AS "calledOn", ${personOf(Prisma.sql`x.called_by_id`)} AS by, x.settled
    FROM recheck x WHERE x.suggestion_id = ${suggestionId}::uuid AND x.outcome IS NOT NULL AND ${closedRound(Prisma.sql`x.round`)} ORDER BY x.called_at, x.id`
  return { rounds, requests, ways, calls }
}

function roundsTable(rounds: readonly Round[]): Block[] {
  return table('重新办理的各轮', rounds, [
    ['轮次', 2, ({ number }) => `第${number}轮`],
    ['开始', 3, ({ openedOn }) => day(openedOn)],
    ['期限', 3, ({ dueOn }) => day(dueOn)],
    ['理由', 6, ({ reason }) => reason],
    ['结束', 3, ({ closedOn }) => day(closedOn)],
  ])
}

function requestsTable(requests: readonly Request[]): Block[] {
  return table('申请和决定', requests, [
    ['申请', 3, (row) => lines(`第${row.round}轮`, row.ordinal > 1 ? '再次申请' : '由评价转入', day(row.askedOn))],
    ['说明', 5, ({ words: said }) => said],
    ['决定', 3, (row) => lines(wordFor(decisions, row.decision), row.by, day(row.decidedOn))],
    ['理由', 5, ({ decisionReason }) => decisionReason],
  ])
}

function waysTable(ways: readonly Way[], ground: Ground): Block[] {
  const { words } = ground
  const { handlingAgain } = words
  return table('后续处理', ways, [
    ['方式', 3, (row) => lines(wordFor(handlingAgain.ways, row.way), `第${row.round}轮`, day(row.heldOn))],
    ['参加', 4, ({ people }) => people],
    ['结果', 6, ({ outcome }) => outcome],
    ['登记', 2, ({ by }) => by],
  ])
}

function callsTable(calls: readonly Call[], ground: Ground): Block[] {
  const { words } = ground
  const { handlingAgain } = words
  return table('电话抽查', calls, [
    ['日期', 3, (row) => lines(day(row.calledOn), `第${row.round}轮`, row.by)],
    ['结果', 3, ({ outcome }) => wordFor(handlingAgain.rechecks.outcomes, outcome)],
    ['代表所说', 5, ({ said }) => said],
    ['处理', 4, ({ settled }) => settled],
  ])
}
