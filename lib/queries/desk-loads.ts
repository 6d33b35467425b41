import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { dueSoonWithinDays } from '@/lib/domain/deadlines/urgency'
import { keysOf } from '@/lib/domain/planning/pinyin'
import { over } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { waits } from './desk-conditions'
import type { Reading } from './query'

/** A unit with what it has in hand, what of it is due soon, and what is chosen for it and not yet assigned. */
export type UnitLoad = {
  readonly id: string
  readonly name: string
  /** by what it is found; nothing where it is in force no more and only still planned for */
  readonly keys: readonly string[]
  readonly inHand: number
  readonly dueSoon: number
  readonly planned: number
}

type Row = Omit<UnitLoad, 'keys'> & { aliases: string[]; inForce: boolean }

export async function unitLoads({ tx, moment: { today } }: Reading): Promise<UnitLoad[]> {
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT u.id, u.name, u.aliases, ${inForce(today)} AS "inForce", coalesce(h.in_hand, 0) AS "inHand", coalesce(h.due_soon, 0) AS "dueSoon", coalesce(p.planned, 0) AS planned
      FROM unit u
      LEFT JOIN (SELECT a.unit_id, count(*)::int AS in_hand,
          (count(*) FILTER (WHERE a.due_on BETWEEN ${today}::date AND ${addDays(today, dueSoonWithinDays)}::date
            AND (a.paused_since IS NULL OR a.paused_since > a.due_on)))::int AS due_soon
        FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id
       WHERE a.ended_on IS NULL AND a.status NOT IN ('REPLIED', 'OPINION_GIVEN', 'ENDED')
         AND s.status <> ALL(${[...over]}) GROUP BY a.unit_id) h ON h.unit_id = u.id
      LEFT JOIN (SELECT n.unit_id, count(*)::int AS planned FROM planned_unit n JOIN suggestion s ON s.id = n.suggestion_id
       WHERE ${waits} GROUP BY n.unit_id) p ON p.unit_id = u.id
     WHERE ${inForce(today)} OR p.planned > 0 ORDER BY u.name`
  return rows.map(({ aliases, inForce: isInForce, ...unit }) => ({
    ...unit,
    keys: isInForce ? keysOf([unit.name, ...aliases]) : [],
  }))
}

const inForce = (today: LocalDate): Prisma.Sql =>
  Prisma.sql`(u.valid_from <= ${today}::date AND (u.valid_to IS NULL OR u.valid_to >= ${today}::date))`
