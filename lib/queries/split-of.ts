import type { Actor } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Reading } from './query'
import { statusShownTo } from './status-shown'
import { visibleTo } from './visible-to'

export type PartView = {
  readonly id: string
  readonly numberText: string | null
  readonly shown: { readonly title: string; readonly status: SuggestionStatus } | null
}

/** A split as its original or one of its parts shows it. Whoever reads a part may read what it was made of. */
export type SplitView = {
  readonly reason: string
  readonly splitOn: LocalDate
  readonly undoneOn: LocalDate | null
  readonly undoReason: string | null
  readonly isOriginal: boolean
  readonly original: {
    readonly id: string
    readonly numberText: string | null
    readonly title: string
    readonly asks: readonly string[]
    readonly opens: boolean
  }
  readonly parts: readonly PartView[]
}

/** The standing split or the last that was undone; null where it was never divided. */
export async function splitOf({ tx, actor }: Reading, id: string): Promise<SplitView | null> {
  const [split] = await open(tx).$queryRaw<SplitView[]>`
    SELECT x.reason, x.split_on::text AS "splitOn", x.undone_on::text AS "undoneOn", x.undo_reason AS "undoReason",
      x.original_id = ${id}::uuid AS "isOriginal",
      json_build_object('id', s.id, 'numberText', s.number_text, 'title', s.title, 'opens', ${visibleTo(actor)},
        'asks', ARRAY(SELECT k.text FROM ask k WHERE k.suggestion_id = s.id ORDER BY k.ordinal)) AS original,
      ${partsOf(actor)} AS parts
    FROM suggestion_split x JOIN suggestion s ON s.id = x.original_id
    WHERE x.original_id = ${id}::uuid OR x.id = (SELECT p.split_id FROM suggestion_part p WHERE p.part_id = ${id}::uuid)
    ORDER BY x.split_at DESC LIMIT 1`
  return split ?? null
}

const partsOf = (actor: Actor): Prisma.Sql => Prisma.sql`(
  SELECT json_agg(json_build_object('id', s.id, 'numberText', s.number_text,
      'shown', CASE WHEN ${visibleTo(actor)} THEN json_build_object('title', s.title, 'status', ${statusShownTo(actor)}) END) ORDER BY p.ordinal)
    FROM suggestion_part p JOIN suggestion s ON s.id = p.part_id WHERE p.split_id = x.id)`
