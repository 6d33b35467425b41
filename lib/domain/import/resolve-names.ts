import type { Match } from './match'

/** Ours, to be made new, or a question that a person has to answer first. */
export type Resolution = { id: string } | 'new' | 'undecided'

/** What was found stands unless a person said otherwise; between several alike nobody guesses. */
export function resolve({ how, id }: Match): Resolution {
  if (id !== null) return { id }
  return how === 'ambiguous' ? 'undecided' : 'new'
}
