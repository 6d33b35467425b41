import { authorize } from '@/lib/domain/access/policy'
import { schemePolicy } from '@/lib/domain/assessment/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type SchemeRow = {
  readonly id: string
  readonly year: number
  readonly name: string
  readonly items: number
  readonly adoptedOn: LocalDate | null
}
export type SchemeList = { readonly rows: readonly SchemeRow[]; readonly mayWrite: boolean }

/** The latest two hundred, which is more than a congress writes in its terms; drafts for those who write or oversee them. */
export const listSchemes: Query<null, SchemeList> = async ({ tx, actor }) => {
  authorize(actor, schemePolicy.read, { adoptedOn: 'any' })
  const seesDrafts = schemePolicy.view(actor)
  const rows = await open(tx).$queryRaw<SchemeRow[]>`
    SELECT s.id, s.year, s.name, s.adopted_on::text AS "adoptedOn",
      (SELECT coalesce(sum(jsonb_array_length(part -> 'items')), 0)::int FROM jsonb_array_elements(s.body -> 'sections') part) AS items
    FROM assessment_scheme s WHERE s.discarded_at IS NULL AND (${seesDrafts} OR s.adopted_on IS NOT NULL)
    ORDER BY s.year DESC, s.id DESC LIMIT 200`
  return { rows, mayWrite: schemePolicy.write(actor) }
}
