import { isStaff } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type OpeningChoices = {
  readonly schemes: readonly { id: string; name: string; year: number }[]
  readonly years: readonly number[]
}

const mostSchemes = 50

/** By which adopted scheme and of which year an assessment can be opened. */
export const getToOpenAssessment: Query<null, OpeningChoices> = async ({ tx, actor, moment: { today } }) => {
  if (!isStaff(actor)) throw new Refusal('not-found')
  const [row] = await open(tx).$queryRaw<[OpeningChoices]>`
    SELECT (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'year', c.year)), '[]')
        FROM (SELECT id, name, year FROM assessment_scheme WHERE adopted_at IS NOT NULL ORDER BY year DESC, id DESC LIMIT ${mostSchemes}) c) AS schemes,
      (SELECT coalesce(json_agg(y.year ORDER BY y.year DESC), '[]')
        FROM (SELECT DISTINCT year FROM session WHERE opens_on <= ${today}::date) y) AS years`
  return row
}
