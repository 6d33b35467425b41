import { isInForce, owesReply } from '../assignment/assignment'
import { daysBetween, type LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import type { Supervised } from './supervision'

export type PlannedCheckpoint = {
  readonly assignmentId: string
  readonly task: string
  readonly responsible: string
  readonly dueOn: LocalDate
}

export const mostCheckpoints = 12

/** The version that was seen is the one that is replaced. */
export function ensurePlanVersion({ supervision }: Supervised, seen: number): void {
  if (supervision.planVersion !== seen) throw new Refusal('stale-version')
}

/** Each of a unit that answers, on a day ahead, and none farther from the one before than the rule book lets pass. */
export function ensurePlan(
  { suggestion }: Supervised,
  checkpoints: readonly PlannedCheckpoint[],
  today: LocalDate,
  farthest: (from: LocalDate) => LocalDate | null,
): void {
  const answering = suggestion.assignments.filter((one) => isInForce(one) && owesReply(one))
  for (const { assignmentId, dueOn } of checkpoints) {
    if (!answering.some(({ id }) => id === assignmentId)) throw new Refusal('not-found')
    if (dueOn <= today) throw new Refusal('new-day-not-ahead', { today })
  }
  const days = checkpoints.map(({ dueOn }) => dueOn).toSorted()
  for (const [place, day] of days.entries()) {
    const before = days[place - 1] ?? today
    const latest = farthest(before)
    if (latest !== null && day > latest)
      throw new Refusal('checkpoints-too-far', { before, day, days: daysBetween(before, latest) })
  }
}
