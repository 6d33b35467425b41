import { valueOn } from '../unit/as-of'
import type { AssignmentFacts, DeadlineFacts } from './facts'
import type { LocalDate } from './local-date'

/** The days on which a unit's part passed to another. */
export const passingDays = ({ assignments }: DeadlineFacts): LocalDate[] =>
  assignments.flatMap(({ formerUnits = [] }) => formerUnits.map(({ until }) => until))

/** The same facts with the units that had the parts on that day. */
export function factsOn(day: LocalDate, facts: DeadlineFacts): DeadlineFacts {
  if (passingDays(facts).length === 0) return facts
  const assignments = facts.assignments.map((one) => ({ ...one, unitId: unitOn(day, one) }))
  const then = new Map(facts.assignments.map(({ unitId }, place) => [unitId, assignments[place]?.unitId ?? unitId]))
  const commitments = facts.commitments.map((one) => ({ ...one, unitId: then.get(one.unitId) ?? one.unitId }))
  return { ...facts, assignments, commitments }
}

const unitOn = (day: LocalDate, { unitId, formerUnits = [] }: AssignmentFacts): string =>
  valueOn(
    day,
    unitId,
    formerUnits.map(({ unitId: value, until }) => ({ value, until })),
  )
