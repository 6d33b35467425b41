import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { delegatePolicy } from '@/lib/domain/delegate/policy'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type Vacancy = {
  readonly id: string
  readonly former: string
  readonly delegation: string | null
  readonly since: LocalDate
}

export type Vacancies = { readonly seats: readonly Vacancy[]; readonly today: LocalDate }

/** Seats whose mandate has ended and that nobody has been elected into. */
export const getVacancies: Query<null, Vacancies> = async ({ tx, actor, moment }) => {
  authorize(actor, delegatePolicy.keep, null)
  const seats = await open(tx).$queryRaw<Vacancy[]>`
    SELECT d.id, d.name AS former, g.name AS delegation, d.mandate_to::text AS since
      FROM delegate d LEFT JOIN delegation g ON g.id = d.delegation_id
     WHERE d.end_ground IS NOT NULL AND NOT EXISTS (SELECT FROM delegate n WHERE n.predecessor_id = d.id)
       AND d.term_id = (SELECT t.id FROM term t WHERE t.starts_on <= ${moment.today}::date ORDER BY t.starts_on DESC LIMIT 1)
     ORDER BY g.ordinal, d.mandate_to, d.name`
  return { seats, today: moment.today }
}
