import { authorize } from '@/lib/domain/access/policy'
import { awardPolicy } from '@/lib/domain/award/policy'
import { assessedYears } from '@/lib/store/award-ground'
import type { Query } from './query'

/** The years whose result is frozen: awards rest on one of them. */
export const getToCallAward: Query<null, { readonly years: readonly number[] }> = async ({ tx, actor }) => {
  authorize(actor, awardPolicy.call, { congressId: actor.congress.id })
  return { years: await assessedYears(tx) }
}
