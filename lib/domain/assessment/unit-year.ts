import { daysBetween, type LocalDate } from '../deadlines/local-date'
import { partOfMark, type SatisfactionPart } from '../figures/satisfaction'
import type { PartFact, PartRound, PromiseFact, UnitFacts } from './facts'
import { leadPartsOf } from './fairness/classes'

/** 答复用时, agreed pauses taken off: days from the assignment to the first reply. */
export const speeds = ['WITHIN_30', 'WITHIN_60', 'WITHIN_90', 'WITHIN_180', 'ABOVE_180', 'UNANSWERED'] as const
export type Speed = (typeof speeds)[number]

/** 解决情况: solved as all three confirm it, as the unit alone says, everything else, nothing yet. */
export const solutions = ['CONFIRMED', 'CLAIMED', 'OTHERWISE', 'UNANSWERED'] as const
export type Solution = (typeof solutions)[number]

export const promiseStates = ['KEPT', 'BROKEN', 'RUNNING'] as const
export type PromiseState = (typeof promiseStates)[number]

export const opinionParts = ['satisfied', 'basicallySatisfied', 'understood', 'dissatisfied', 'notReturned'] as const
export type OpinionPart = (typeof opinionParts)[number]

/** How a unit's year splits; the parts of each add up to what they are counted of. */
export type UnitYear = {
  readonly items: number
  readonly promised: number
  readonly speed: Readonly<Record<Speed, number>>
  /** of what was replied to: the result as it was rated first, and as it stands */
  readonly first: Readonly<Record<OpinionPart, number>>
  readonly final: Readonly<Record<OpinionPart, number>>
  readonly solution: Readonly<Record<Solution, number>>
  readonly promises: Readonly<Record<PromiseState, number>>
}

/** The year of one unit, or of several together. */
export function unitYear(units: readonly UnitFacts[]): UnitYear {
  const parts = units.flatMap((unit) => leadPartsOf(unit.parts))
  const replied = parts.filter(({ rounds: [round] }) => round?.repliedOn)
  const promises = units.flatMap(({ promises: own, asOf }) => own.map((promise) => stateOf(promise, asOf)))
  return {
    items: parts.length,
    promised: promises.length,
    speed: counted(speeds, parts.map(speedOf)),
    first: counted(
      opinionParts,
      replied.map(({ rounds }) => opinionOf(rounds[0])),
    ),
    final: counted(
      opinionParts,
      replied.map(({ rounds }) => opinionOf(rounds.findLast(({ rating }) => rating) ?? rounds[0])),
    ),
    solution: counted(solutions, parts.map(solutionOf)),
    promises: counted(promiseStates, promises),
  }
}

function counted<Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>
  for (const key of found) counts[key] += 1
  return counts
}

/** Days that the reply took, agreed pauses taken off; null without a reply. */
export function daysTaken({ assignedOn, pausedDays, rounds: [round] }: PartFact): number | null {
  return round?.repliedOn ? Math.max(0, daysBetween(assignedOn, round.repliedOn) - pausedDays) : null
}

function speedOf(part: PartFact): Speed {
  const days = daysTaken(part)
  if (days === null) return 'UNANSWERED'
  if (days <= 30) return 'WITHIN_30'
  if (days <= 60) return 'WITHIN_60'
  if (days <= 90) return 'WITHIN_90'
  return days <= 180 ? 'WITHIN_180' : 'ABOVE_180'
}

const opinionOf = (round: PartRound | undefined): OpinionPart => {
  if (!round?.rating) return 'notReturned'
  return partOfMark[round.rating.result] satisfies SatisfactionPart as OpinionPart
}

function solutionOf({ rounds }: PartFact): Solution {
  const last = rounds.findLast(({ repliedOn }) => repliedOn !== null)
  if (!last) return 'UNANSWERED'
  if (last.isAgreed) return 'CONFIRMED'
  return (last.corrected ?? last.claimed) === 'SOLVED' ? 'CLAIMED' : 'OTHERWISE'
}

function stateOf({ outcome, closedOn, dueOn, doneOn = null }: PromiseFact, asOf: LocalDate): PromiseState {
  if (outcome === 'STRUCK_OFF') return (doneOn ?? closedOn ?? dueOn) <= dueOn ? 'KEPT' : 'BROKEN'
  if (outcome === 'NOT_KEPT') return 'BROKEN'
  return closedOn === null && doneOn === null && dueOn < asOf ? 'BROKEN' : 'RUNNING'
}
