import type { LocalDate } from '../deadlines/local-date'
import type { HandlingRound, Suggestion } from './suggestion'

export function closedRounds({ rounds }: Pick<Suggestion, 'rounds'>, today: LocalDate): HandlingRound[] {
  return rounds.map((round) => ({ ...round, closedOn: round.closedOn ?? today }))
}
