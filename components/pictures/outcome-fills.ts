import type { Outcome } from '@/lib/domain/figures/flows'

/** An outcome has one colour in every picture of the board. */
export const outcomeFills: Record<Outcome, string> = {
  solvedConfirmed: 'fill-good',
  solvedClaimed: 'fill-action',
  answeredOtherwise: 'fill-edge',
  unanswered: 'fill-warn',
}
