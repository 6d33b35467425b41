import { type LikelyReason, likelyReasons, rankLikely } from '@/lib/domain/key-suggestion/likely'
import { canBeKey } from '@/lib/domain/key-suggestion/nomination'
import { rankAlike } from '@/lib/domain/likeness/alike'
import { askedPairs } from '@/lib/domain/likeness/asked-pairs'
import { suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Reading } from './query'
import { titleCandidates } from './title-candidates'
import { visibleTo } from './visible-to'

export type LikelyKey = {
  readonly id: string
  readonly numberText: string | null
  readonly title: string
  readonly reasons: readonly LikelyReason[]
}

type Row = Omit<LikelyKey, 'reasons'> & { sessionId: string; signatures: number; yearsBefore: number; units: number }

const shown = 10
/** Of a session that is larger, the newest. */
const looksAt = 500
const bounds = { perPair: 400, most: 12 } as const
/** From here on two titles are about the same; below it they may share a place or a word. */
const sameMatter = 0.4

/** 可以考虑提名的: proposed by rule, with the reason; a person confirms. */
export async function likelyKeySuggestions(reading: Reading, year: number): Promise<readonly LikelyKey[]> {
  const rows = await countedOf(
    reading,
    Prisma.sql`y.year = ${year} AND s.status = ANY(${suggestionStatuses.filter(canBeKey)})
    AND NOT EXISTS (SELECT FROM key_nomination n WHERE n.suggestion_id = s.id)`,
  )
  const alike = await alikeOf(reading, rows)
  return rankLikely(rows.map((row) => withReasons(row, alike.get(row.id) ?? 0))).slice(0, shown)
}

/** What speaks for one of them. */
export async function reasonsFor(reading: Reading, suggestionId: string): Promise<readonly LikelyReason[]> {
  const rows = await countedOf(reading, Prisma.sql`s.id = ${suggestionId}::uuid`)
  const alike = await alikeOf(reading, rows)
  return rows.flatMap((row) => withReasons(row, alike.get(row.id) ?? 0).reasons)
}

const withReasons = (row: Row, alike: number): LikelyKey => {
  const { id, numberText, title, signatures, yearsBefore, units } = row
  return { id, numberText, title, reasons: likelyReasons({ signatures, yearsBefore, alike, units }) }
}

const countedOf = ({ tx, actor }: Reading, which: Prisma.Sql): Promise<Row[]> => open(tx).$queryRaw<Row[]>`
  SELECT s.id, s.number_text AS "numberText", s.title, s.session_id AS "sessionId",
    1 + (SELECT count(*)::int FROM co_signature c WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED') AS signatures,
    (SELECT count(DISTINCT z.year)::int FROM suggestion_link l JOIN suggestion x ON x.id = l.to_id JOIN session z ON z.id = x.session_id
      WHERE l.from_id = s.id AND z.year < y.year) AS "yearsBefore",
    (SELECT count(DISTINCT a.unit_id)::int FROM assignment a WHERE a.suggestion_id = s.id AND a.ended_on IS NULL) AS units
  FROM suggestion s JOIN session y ON y.id = s.session_id WHERE ${which} AND ${visibleTo(actor)} ORDER BY s.id DESC LIMIT ${looksAt}`

/** How many others of the same session are about the same. */
async function alikeOf({ tx, actor }: Reading, rows: readonly Row[]): Promise<Map<string, number>> {
  const asked = rows.map(({ id, title }) => ({ id, pairs: askedPairs(title) })).filter(({ pairs }) => pairs.length > 0)
  if (asked.length === 0) return new Map()
  const found = await open(tx).$queryRaw<{ askedId: string; title: string; sessionId: string }[]>`
    WITH k AS MATERIALIZED (${titleCandidates(actor.congress.id, asked, bounds)})
    SELECT k.asked_id AS "askedId", s.title, s.session_id AS "sessionId" FROM k JOIN suggestion s ON s.id = k.suggestion_id WHERE ${visibleTo(actor)}`
  return new Map(
    rows.map(({ id, title, sessionId }) => {
      const others = found.filter((one) => one.askedId === id && one.sessionId === sessionId)
      return [id, rankAlike(title, others, (one) => one.title).filter(({ likeness }) => likeness >= sameMatter).length]
    }),
  )
}
