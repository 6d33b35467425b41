import { open } from '@/lib/store/tx'
import type { Reading } from './query'

export type OfficeValueShown = {
  readonly itemKey: string
  readonly value: number
  readonly reason: string
  readonly by: string
}

/** What the office gave last for its own items. */
export const officeValuesOf = ({ tx }: Reading, of: { readonly assessmentId: string; readonly unitId: string }) =>
  open(tx).$queryRaw<OfficeValueShown[]>`
    SELECT v.item_key AS "itemKey", v.value, v.reason, p.name AS by
    FROM assessment_office_value v JOIN person p ON p.id = v.given_by_id
    WHERE v.assessment_id = ${of.assessmentId}::uuid AND v.unit_id = ${of.unitId}::uuid AND v.replaced_at IS NULL
    ORDER BY v.item_key`
