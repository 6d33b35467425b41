import { unitsOf } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { mostOnScreen } from '@/lib/schemas/commitment'
import { open } from '@/lib/store/tx'
import { isOpen, lastUpdate, standingClaim } from './commitment-conditions'
import type { Query } from './query'

export type PromiseToUpdate = {
  id: string
  suggestionId: string
  numberText: string | null
  title: string
  text: string
  dueOn: LocalDate
  last: { percent: number; text: string; postedOn: LocalDate; expectedOn: LocalDate | null } | null
}

export type ToUpdate = { readonly promises: readonly PromiseToUpdate[]; readonly hasMore: boolean }

/** All that a unit has promised and can report on now, the earliest day first. */
export const getToUpdate: Query<null, ToUpdate> = async ({ tx, actor }) => {
  const units = unitsOf(actor)
  if (units.length === 0) throw new Refusal('not-found')
  const rows = await open(tx).$queryRaw<{ row: PromiseToUpdate }[]>`
    SELECT json_build_object('id', m.id, 'suggestionId', s.id, 'numberText', s.number_text, 'title', s.title, 'text', m.text, 'dueOn', m.due_on,
        'last', CASE WHEN g.posted_on IS NOT NULL THEN json_build_object('percent', g.percent, 'text', g.text, 'postedOn', g.posted_on, 'expectedOn', g.expected_on) END) AS row
      FROM commitment m JOIN suggestion s ON s.id = m.suggestion_id ${standingClaim} ${lastUpdate}
     WHERE m.unit_id = ANY(${units}::uuid[]) AND ${isOpen} AND k.id IS NULL ORDER BY m.due_on, m.id LIMIT ${mostOnScreen + 1}`
  const promises = rows.map(({ row }) => row)
  return { promises: promises.slice(0, mostOnScreen), hasMore: promises.length > mostOnScreen }
}
