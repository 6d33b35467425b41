import type { Awaited } from './deadline'
import type { AssignmentFacts, DeadlineFacts, RoundOfWork, SupervisionFacts } from './facts'
import { earlierOf, type LocalDate, laterOf } from './local-date'
import type { Desk } from './unit-deadlines'

type Round = DeadlineFacts['rounds'][number]
const first = (...days: (LocalDate | null)[]): LocalDate | null =>
  days.filter((day) => day !== null).reduce<LocalDate | null>((one, day) => (one ? earlierOf(one, day) : day), null)

/** [QD 28]: the main head meets the delegate face to face within days of the meeting that fixed it, in every round. */
export function headContactOf(
  { key }: DeadlineFacts,
  { assignedOn }: AssignmentFacts,
  { headMetOn = null, headWaivedOn = null, signedOn }: RoundOfWork,
  { round, desk }: { readonly round: Round; readonly desk: Desk },
): Awaited[] {
  if (!key) return []
  const startedOn = [round.openedOn, assignedOn].reduce(laterOf, key.fixedOn)
  const endedBy = first(signedOn, key.revokedOn, headWaivedOn, round.closedOn)
  if ((headMetOn !== null && headMetOn <= startedOn) || (endedBy !== null && endedBy <= startedOn)) return []
  return desk('head-contact', { doneOn: headMetOn, endedBy }, { startedOn })
}

/** 节点 of the plan, and the supervisors' opinions with every day that was set anew; each on its stated day. */
export function supervisedOf(
  { supervision, rounds }: DeadlineFacts,
  { id }: AssignmentFacts,
  deskIn: (round: Round) => Desk,
): Awaited[] {
  const [round] = rounds
  if (!supervision || !round) return []
  const desk = deskIn({ ...round, closedOn: null })
  return [
    ...supervision.checkpoints.filter(({ assignmentId }) => assignmentId === id).flatMap(checkpointOn(desk)),
    ...supervision.opinions.filter(({ assignmentId }) => assignmentId === id).flatMap(opinionOn(desk)),
  ]
}

const checkpointOn =
  (desk: Desk) =>
  ({ id, adoptedOn, dueOn, reachedOn, endedOn }: SupervisionFacts['checkpoints'][number]): Awaited[] =>
    desk(
      'checkpoint',
      { doneOn: reachedOn, endedBy: endedOn },
      { startedOn: adoptedOn, statedOn: dueOn, part: `:${id}` },
    )

type Turn = { readonly startedOn: LocalDate; readonly statedOn: LocalDate; readonly doneOn: LocalDate | null }

const opinionOn =
  (desk: Desk) =>
  ({ id, endedOn, ...opinion }: SupervisionFacts['opinions'][number]): Awaited[] =>
    turnsOf(opinion).flatMap(({ startedOn, statedOn, doneOn }, place) =>
      desk('supervision-answer', { doneOn, endedBy: endedOn }, { startedOn, statedOn, part: `:${id}:${place}` }),
    )

/** An answer ends a turn; sent back, or only under way, another begins with its own day. */
function turnsOf({ givenOn, dueOn, answers }: Omit<SupervisionFacts['opinions'][number], 'id' | 'endedOn'>): Turn[] {
  const turns: Turn[] = [{ startedOn: givenOn, statedOn: dueOn, doneOn: answers[0]?.answeredOn ?? null }]
  for (const [place, { answeredOn, expectedOn, judgedOn, newDueOn }] of answers.entries()) {
    const doneOn = answers[place + 1]?.answeredOn ?? null
    if (newDueOn !== null && judgedOn !== null) turns.push({ startedOn: judgedOn, statedOn: newDueOn, doneOn })
    else if (expectedOn !== null) turns.push({ startedOn: answeredOn, statedOn: expectedOn, doneOn })
  }
  return turns
}
