import type { Standing } from '@/lib/domain/award/award'
import type { AwardView } from '@/lib/queries/get-award'
import { awardee } from '@/lib/wording/awardee'

/** Those who stand so, to be chosen from. */
export const optionsOf = ({ candidates }: AwardView, as: Standing) =>
  candidates.filter(({ standing }) => standing === as).map((one) => ({ value: one.id, label: awardee(one) }))
