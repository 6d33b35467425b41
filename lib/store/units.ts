import type { UnitKind } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

export type UnitRow = { id: string; name: string; kind: UnitKind; assessmentGroup: number | null }

type Row = UnitRow & { readonly validFrom: Date; readonly validTo: Date | null }

/** Held until commit: no unit goes while work is given to it. In the order asked; a unit that is unknown does not exist, one out of force on that day is refused by name. */
export async function readUnitsInForce(tx: Tx, ids: readonly string[], today: LocalDate): Promise<UnitRow[]> {
  const on = dayToStore(today)
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT id, name, kind, assessment_group AS "assessmentGroup", valid_from AS "validFrom", valid_to AS "validTo"
      FROM unit WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR SHARE`
  return ids.map((id) => {
    const row = rows.find((unit) => unit.id === id)
    if (!row) throw new Refusal('not-found')
    if (row.validFrom > on || (row.validTo && row.validTo < on))
      throw new Refusal('unit-not-in-force', { unit: row.name })
    return { id, name: row.name, kind: row.kind, assessmentGroup: row.assessmentGroup }
  })
}

/** For work: a unit that is ordered to close finishes what it has and is given nothing more. Asked once the units are held. */
export async function readUnitsToAssign(tx: Tx, ids: readonly string[], today: LocalDate): Promise<UnitRow[]> {
  const units = await readUnitsInForce(tx, ids, today)
  const [closing] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT u.id FROM unit_change c JOIN unit u ON u.id = ANY(c.unit_ids)
     WHERE c.kind = 'CLOSED' AND c.carried_out_at IS NULL AND c.undone_at IS NULL AND u.id = ANY(${[...ids]}::uuid[]) LIMIT 1`
  const named = units.find(({ id }) => id === closing?.id)
  if (named) throw new Refusal('unit-about-to-close', { unit: named.name })
  return units
}
