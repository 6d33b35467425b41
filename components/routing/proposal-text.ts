import type { ProposalReason } from '@/lib/domain/routing/propose'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** Why a unit is proposed, in words. */
export function proposalText(reason: ProposalReason, { routing }: Pick<Words, 'routing'>): string {
  const { reasons, duties } = routing
  if (reason.kind === 'PRECEDENT')
    return fill(reasons.PRECEDENT, { year: reason.earlier.year, title: reason.earlier.title })
  if (reason.kind === 'MATTER') return fill(reasons.MATTER, { word: reason.word, duty: duties[reason.duty] })
  if (reason.kind === 'PLACE') return fill(reasons.PLACE, { place: reason.place })
  return reason.kind === 'RULE' ? fill(reasons.RULE, { word: reason.word }) : reasons.WISH
}
