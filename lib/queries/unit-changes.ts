import type { UnitKind } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { UnitChangeKind } from '@/lib/domain/unit/unit-change'
import { open, type Tx } from '@/lib/store/tx'
import { nameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'

export const changeStates = ['PLANNED', 'CARRIED_OUT', 'UNDONE'] as const
export type ChangeState = (typeof changeStates)[number]

/** An act about units; every unit bears the name that it had on the day before. */
export type ChangeLine = {
  readonly id: string
  readonly kind: UnitChangeKind
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly successor: { readonly id: string; readonly name: string } | null
  readonly newName: string | null
  readonly newKind: UnitKind | null
  readonly effectiveOn: LocalDate
  readonly documentNumber: string
  readonly reason: string
  readonly recordedBy: string
  readonly recordedOn: LocalDate
  readonly parts: number
  readonly state: ChangeState
}

const before = nameOn(Prisma.sql`c.effective_on - 1`)

/** Over `unit_change c`; the newest first. */
export function readChanges(tx: Tx, which: Prisma.Sql, timeZone: string): Promise<ChangeLine[]> {
  return open(tx).$queryRaw<ChangeLine[]>`
    SELECT c.id, c.kind, coalesce((SELECT json_agg(json_build_object('id', u.id, 'name', ${before}) ORDER BY u.name) FROM unit u WHERE u.id = ANY(c.unit_ids)), '[]') AS units,
      (SELECT json_build_object('id', u.id, 'name', ${nameOn(Prisma.sql`c.effective_on`)}) FROM unit u WHERE u.id = c.successor_id) AS successor,
      c.new_name AS "newName", c.new_kind AS "newKind", c.effective_on::text AS "effectiveOn", c.document_number AS "documentNumber", c.reason,
      p.name AS "recordedBy", (c.recorded_at AT TIME ZONE ${timeZone})::date::text AS "recordedOn",
      CASE WHEN c.carried_out_at IS NULL THEN cardinality(c.assignment_ids)
        ELSE (SELECT count(*)::int FROM assignment_transfer t WHERE t.change_id = c.id) END AS parts,
      CASE WHEN c.undone_at IS NOT NULL THEN 'UNDONE' WHEN c.carried_out_at IS NULL THEN 'PLANNED' ELSE 'CARRIED_OUT' END AS state
    FROM unit_change c JOIN person p ON p.id = c.recorded_by_id WHERE ${which} ORDER BY c.effective_on DESC, c.id DESC`
}
