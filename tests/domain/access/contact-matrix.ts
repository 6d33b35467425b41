import type { Subject } from './policy-matrix'

/** Who says of an entry in which lead and co-signer are named whether it is true, who says that nobody came, who closes a dispute. */
export const contactMatrix: Record<'answer' | 'sayNobodyCame' | 'settle', Subject[]> = {
  answer: ['lead delegate', 'co-signer'],
  sayNobodyCame: ['lead delegate', 'co-signer'],
  settle: ['delegate office'],
}
