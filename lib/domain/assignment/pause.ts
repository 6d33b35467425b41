import { type PauseGround, pauseGrounds } from '../deadlines/facts'
import type { LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import { type Assignment, owesReply } from './assignment'
import { opinionsAwaited } from './assist-opinion'
import { ensureMove, firstDayOfRound, withAssignment } from './handling'

export type AskedPause = { readonly ground: PauseGround; readonly from: LocalDate }

/** A unit asks from today: its clock has run until now, and what has run is not taken back. */
export function askPause(suggestion: Suggestion, assignment: Assignment, ground: PauseGround, moment: Moment) {
  checkGround(suggestion, assignment, ground, moment)
  return withAssignment(suggestion, assignment.id, {
    pendingPause: { id: '', ground, requestedFrom: moment.today },
  })
}

/** The office may write down what was agreed some days ago, back to the day on which the clock began. */
export function agreePause(suggestion: Suggestion, assignment: Assignment, asked: AskedPause, moment: Moment) {
  checkGround(suggestion, assignment, asked.ground, moment)
  checkFrom(asked.from, firstDayOfRound(suggestion, assignment), assignment, moment)
  return withStanding(suggestion, assignment, asked)
}

/** The day may have passed while the request lay with the office; the clock can stand from the day it was asked for. */
export function consentToPause(suggestion: Suggestion, assignment: Assignment, from: LocalDate, moment: Moment) {
  const { ground, requestedFrom } = pendingOf(suggestion, assignment)
  checkFrom(from, requestedFrom, assignment, moment)
  return withStanding(suggestion, assignment, { ground, from })
}

export function refusePause(suggestion: Suggestion, assignment: Assignment): Suggestion {
  pendingOf(suggestion, assignment)
  return withAssignment(suggestion, assignment.id, { pendingPause: null })
}

/** The day on which the clock runs again counts; it cannot lie before the pause or after today. */
export function endPause(suggestion: Suggestion, assignment: Assignment, on: LocalDate, { today }: Moment): Suggestion {
  ensureMove(suggestion, assignment, 'endPause')
  const from = assignment.standingPause?.from ?? today
  if (on < from || on > today) throw new Refusal('pause-end-outside', { from, today })
  return withAssignment(suggestion, assignment.id, { standingPause: null })
}

/** What was waited for has come, or nothing is awaited any more: these clocks need not stand longer. */
export function pausesOver(suggestion: Suggestion): Assignment[] {
  return suggestion.assignments.filter((assignment) => {
    const { standingPause, pendingPause } = assignment
    const pause = standingPause ?? pendingPause
    if (!pause) return false
    return (
      isDone(assignment, suggestion) ||
      (pause.ground === 'WAITING_FOR_ASSIST' && opinionsAwaited(suggestion, assignment).length === 0)
    )
  })
}

export function withoutPauses(suggestion: Suggestion, over: readonly Assignment[]): Suggestion {
  return over.reduce(
    (rest, { id }) => withAssignment(rest, id, { standingPause: null, pendingPause: null }),
    suggestion,
  )
}

/** An opinion serves the lead's reply: when all have replied, nobody waits for it any more [SD 21]. */
const isDone = (assignment: Assignment, { status }: Suggestion): boolean =>
  ['REPLIED', 'OPINION_GIVEN', 'ENDED'].includes(assignment.status) || (!owesReply(assignment) && status === 'REPLIED')

/** What a clock may stand for: an opinion can be waited for only by who needs it, and while it is owed. */
export const groundsFor = (suggestion: Suggestion, assignment: Assignment): PauseGround[] =>
  pauseGrounds.filter((ground) => ground !== 'WAITING_FOR_ASSIST' || opinionsAwaited(suggestion, assignment).length > 0)

function checkGround(suggestion: Suggestion, assignment: Assignment, ground: PauseGround, { today }: Moment): void {
  ensureMove(suggestion, assignment, 'askPause')
  if (!owesReply(assignment) && suggestion.round > 1) throw new Refusal('pause-nothing-owed')
  if (today > assignment.dueOn) throw new Refusal('pause-after-last-day', { dueOn: assignment.dueOn })
  if (!groundsFor(suggestion, assignment).includes(ground)) throw new Refusal('pause-no-opinion-awaited')
}

function checkFrom(from: LocalDate, earliest: LocalDate, { dueOn }: Assignment, { today }: Moment): void {
  const latest = dueOn < today ? dueOn : today
  if (from < earliest || from > latest) throw new Refusal('pause-from-outside', { earliest, latest })
}

function pendingOf(suggestion: Suggestion, assignment: Assignment): NonNullable<Assignment['pendingPause']> {
  ensureMove(suggestion, assignment, 'decidePause')
  if (!assignment.pendingPause) throw new Refusal('move-not-open')
  return assignment.pendingPause
}

const withStanding = (suggestion: Suggestion, { id }: Assignment, { ground, from }: AskedPause): Suggestion =>
  withAssignment(suggestion, id, { pendingPause: null, standingPause: { id: '', ground, from } })
