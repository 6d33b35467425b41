import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type LicenceDecision, licenceOn } from '@/lib/domain/publication/licence'
import { publicationPolicy } from '@/lib/domain/publication/policy'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type DecidedLicence = {
  readonly id: string
  readonly licence: LicenceDecision
  readonly sinceOn: LocalDate
  readonly basis: string
  readonly at: string
  readonly by: string
}

export type LicenceView = {
  /** null where nothing was decided */
  readonly inForce: DecidedLicence | null
  /** decided, for a day that has not come */
  readonly coming: DecidedLicence | null
  /** the newest first */
  readonly history: readonly DecidedLicence[]
}

const mostShown = 50

/** What the congress grants to anybody who uses what it publishes, and what it decided before. */
export const getLicence: Query<null, LicenceView> = async ({ tx, actor, moment }) => {
  authorize(actor, publicationPolicy.license, null)
  const history = await open(tx).$queryRaw<DecidedLicence[]>`
    SELECT l.id, l.licence, l.since_on::text AS "sinceOn", l.basis, to_json(l.decided_at)#>>'{}' AS at, p.name AS by
      FROM open_licence l JOIN person p ON p.id = l.decided_by_id ORDER BY l.decided_at DESC, l.id DESC LIMIT ${mostShown}`
  return { ...licenceOn(history, moment.today), history }
}
