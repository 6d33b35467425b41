import type { Suggestion } from '../suggestion/suggestion'

/** A unit has signed a reply to it: from here on nothing is put together or taken apart any more. */
export const isAnswered = ({ round, assignments }: Pick<Suggestion, 'round' | 'assignments'>): boolean =>
  round > 1 || assignments.some(({ reply }) => reply?.signedAt)
