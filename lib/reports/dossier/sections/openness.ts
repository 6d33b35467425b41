import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { day, facts, lines, nothing, paper, personOf, type Section, table, wordFor } from '../section'

type Decided = { wish: string; publicity: string; ground: string; reason: string; on: string; by: string }
type Kept = { secret: boolean; ground: string | null; reason: string; on: string; by: string }
type Wish = { secrecyWish: boolean; secrecyReason: string; publicityWish: string }

/** 公开和保密: what was wished, what was decided, and why. */
export const openness: Section = {
  section: 'openness',
  read: async ({ tx, suggestionId, words }) => {
    const db = open(tx)
    const decided = await db.$queryRaw<Decided[]>`
      SELECT p.wish, p.publicity, p.ground, p.reason, p.decided_on::text AS "on", ${personOf(Prisma.sql`p.decided_by_id`)} AS by
      FROM publicity_decision p WHERE p.suggestion_id = ${suggestionId}::uuid ORDER BY p.decided_at, p.id`
    const kept = await db.$queryRaw<Kept[]>`
      SELECT p.secret, p.ground, p.reason, p.decided_on::text AS "on", ${personOf(Prisma.sql`p.decided_by_id`)} AS by
      FROM secrecy_decision p WHERE p.suggestion_id = ${suggestionId}::uuid ORDER BY p.decided_at, p.id`
    const [wish] = await db.$queryRaw<Wish[]>`
      SELECT s.secrecy_wish AS "secrecyWish", s.secrecy_reason AS "secrecyReason", s.publicity_wish AS "publicityWish" FROM suggestion s WHERE s.id = ${suggestionId}::uuid`
    if (decided.length + kept.length === 0 && !wish?.secrecyWish) return nothing
    const { publicity, secrecy } = words
    const blocks = [
      facts(
        ['代表的公开意愿', wordFor(publicity.kinds, wish?.publicityWish ?? null)],
        ['代表的保密要求', wish?.secrecyWish ? lines(secrecy.wishes.yes, wish.secrecyReason) : secrecy.wishes.no],
      ),
      table('公开决定', decided, [
        ['日期', 3, (row) => lines(day(row.on), row.by)],
        ['决定', 3, (row) => wordFor(publicity.kinds, row.publicity)],
        ['代表意愿', 3, (row) => wordFor(publicity.kinds, row.wish)],
        ['依据和理由', 6, (row) => lines(wordFor(publicity.grounds, row.ground), row.reason)],
      ]),
      table('身份保密决定', kept, [
        ['日期', 3, (row) => lines(day(row.on), row.by)],
        ['决定', 4, (row) => (row.secret ? secrecy.kinds.secret : secrecy.kinds.open)],
        ['依据和理由', 7, (row) => lines(wordFor(secrecy.grounds, row.ground), row.reason)],
      ]),
    ]
    return {
      papers: [paper('openness', 'record', '公开和保密决定', blocks)],
      rows: [...(wish ? [wish] : []), ...decided, ...kept],
    }
  },
}
