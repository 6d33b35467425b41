import type { Awaited } from './deadline'
import type { AssignmentFacts, DeadlineFacts, RoundOfWork } from './facts'
import { addDays, earlierOf, type LocalDate, laterOf } from './local-date'
import type { Desk } from './unit-deadlines'

type Place = { readonly round: DeadlineFacts['rounds'][number]; readonly desk: Desk }

/** 重点督办: while a unit owes its reply it tells of progress every so many days, counted from when it last did. */
export function progressOfUnit(
  { key, progress = [] }: DeadlineFacts,
  { id, assignedOn }: AssignmentFacts,
  { signedOn }: RoundOfWork,
  { round, desk }: Place,
): Awaited[] {
  if (!key) return []
  const { revokedOn, days } = key
  const from = [round.openedOn, assignedOn].reduce(laterOf, key.fixedOn)
  const ends = [signedOn, revokedOn, round.closedOn].filter((day) => day !== null)
  const until = ends.length > 0 ? ends.reduce(earlierOf) : null
  if (until !== null && until <= from) return []
  const told = progress
    .filter(({ assignmentId, postedOn }) => assignmentId === id && postedOn > from && (!until || postedOn <= until))
    .map(({ postedOn }) => postedOn)
  const starts = [from, ...new Set(told.toSorted())]
  return starts
    .filter((day) => until === null || day < until)
    .flatMap((startedOn, place) => oneOf(desk, { startedOn, doneOn: starts[place + 1] ?? null, until, days }))
}

type Span = { startedOn: LocalDate; doneOn: LocalDate | null; until: LocalDate | null; days: number }

const oneOf = (desk: Desk, { startedOn, doneOn, until, days }: Span): Awaited[] =>
  desk('progress', { doneOn, endedBy: until }, { startedOn, statedOn: addDays(startedOn, days), part: `:${startedOn}` })
