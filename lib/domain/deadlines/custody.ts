import { hadReplied, heldByUnits } from './custody-of-units'
import type { Custody, CustodyReason, CustodySpan } from './custody-span'
import type { Deadline } from './deadline'
import type { DeadlineFacts } from './facts'
import { factsOn, passingDays } from './holders-then'
import { addDays, type LocalDate } from './local-date'

/**
 * 球在谁手: every day, from the day it was first handed in to the day it was over, is with exactly one holder: whoever has it at the
 * end of that day. A boundary may lie ahead, where a time runs out by itself.
 */
export function custodyOf(facts: DeadlineFacts, deadlines: readonly Deadline[]): CustodySpan[] {
  const from = facts.intake[0]?.on
  if (!from) return []
  const days = turningDays(facts, deadlines).filter((day) => day >= from && (!facts.closedOn || day < facts.closedOn))
  const spans: CustodySpan[] = []
  for (const day of days) {
    const custody = heldOn(day, factsOn(day, facts), deadlines)
    const last = spans.at(-1)
    if (last && isSame(last, custody)) continue
    if (last) spans.splice(-1, 1, { ...last, until: day })
    spans.push({ ...custody, from: day, until: facts.closedOn })
  }
  return spans
}

const isSame = (left: Custody, right: Custody): boolean =>
  left.holder === right.holder &&
  left.unitId === right.unitId &&
  left.assignmentId === right.assignmentId &&
  left.reason === right.reason

/** Every day on which the ball can change hands. */
function turningDays(facts: DeadlineFacts, deadlines: readonly Deadline[]): LocalDate[] {
  const { intake, rounds, assignments, extensions, pauses, returns, ratings, commitments, trackedOn } = facts
  const runOut = deadlines
    .filter(({ purpose }) => purpose === 'assist-opinion' || purpose === 'assist-again' || purpose === 'feedback')
    .map(({ dueOn }) => addDays(dueOn, 1))
  const days = [
    ...intake.map(({ on }) => on),
    ...rounds.map(({ openedOn }) => openedOn),
    ...assignments.flatMap(({ assignedOn, endedOn, acknowledgedOn, acceptedBySilenceOn }) => [
      assignedOn,
      endedOn,
      acknowledgedOn,
      acceptedBySilenceOn,
    ]),
    ...assignments.flatMap((one) =>
      one.rounds.flatMap(({ opinionOn, opinionAgain, submittedOn, signedOn }) => [
        ...[opinionOn, submittedOn, signedOn],
        ...[opinionAgain?.sentBackOn ?? null, opinionAgain?.givenOn ?? null],
      ]),
    ),
    ...extensions.flatMap(({ askedOn, decidedOn }) => [askedOn, decidedOn]),
    ...pauses.flatMap(({ from, until }) => [from, until]),
    ...returns.flatMap(({ askedOn, decidedOn }) => [askedOn, decidedOn]),
    ...ratings.map(({ ratedOn }) => ratedOn),
    ...commitments.flatMap(({ openedOn, closedOn, claims = [] }) => [
      ...[openedOn, closedOn],
      ...claims.flatMap(({ on, verifiedOn, decidedOn }) => [on, verifiedOn, decidedOn]),
    ]),
    ...runOut,
    ...passingDays(facts),
    trackedOn,
  ]
  return [...new Set(days.filter((day) => day !== null))].sort()
}

function heldOn(day: LocalDate, facts: DeadlineFacts, deadlines: readonly Deadline[]): Custody {
  if (facts.trackedOn && facts.trackedOn <= day) return heldByPromise(day, facts)
  const round = facts.rounds.findLast(({ openedOn }) => openedOn <= day)?.number ?? 0
  return heldByUnits(day, round, facts, deadlines) ?? heldAfterwards(day, round, facts, deadlines)
}

const nobodysUnit = { unitId: null, assignmentId: null }
const committee = (reason: CustodyReason): Custody => ({ holder: 'COMMITTEE', ...nobodysUnit, reason })
const delegate = (reason: CustodyReason): Custody => ({ holder: 'DELEGATE', ...nobodysUnit, reason })
const registrar = (reason: CustodyReason): Custody => ({ holder: 'REGISTRAR', ...nobodysUnit, reason })

function heldByPromise(day: LocalDate, { commitments, assignments }: DeadlineFacts): Custody {
  const open = commitments.filter(({ closedOn }) => closedOn === null || closedOn > day)
  if (open.length === 0) return committee('promises-kept')
  const waits = open.map((one) => waitsFor(day, one))
  const atUnits = open.filter((_, place) => waits[place] === null)
  const [first] = atUnits.toSorted((left, right) =>
    `${left.dueOn} ${left.id}` < `${right.dueOn} ${right.id}` ? -1 : 1,
  )
  if (!first) return waits.includes('DELEGATE') ? delegate('promise-to-verify') : committee('promise-to-decide')
  const assignmentId = assignments.find(({ unitId }) => unitId === first.unitId)?.id ?? null
  return { holder: 'LEAD', unitId: first.unitId, assignmentId, reason: 'promise-open' }
}

/** Claimed and not denied or decided, a promise is not the unit's: the delegate has it, then the office. */
function waitsFor(
  day: LocalDate,
  { claims = [] }: DeadlineFacts['commitments'][number],
): 'DELEGATE' | 'COMMITTEE' | null {
  const by = (on: LocalDate | null) => on !== null && on <= day
  const standing = claims.findLast(
    ({ on, decidedOn, isTrue, verifiedOn }) => by(on) && !by(decidedOn) && !(isTrue === false && by(verifiedOn)),
  )
  if (!standing) return null
  return by(standing.verifiedOn) ? 'COMMITTEE' : 'DELEGATE'
}

/** Before any unit has it, and after all of them have replied. */
function heldAfterwards(day: LocalDate, round: number, facts: DeadlineFacts, deadlines: readonly Deadline[]): Custody {
  if (!hadReplied(day, facts)) return heldAtIntake(day, facts)
  if (facts.ratings.some((rating) => rating.round === round && rating.ratedOn <= day)) return committee('rated')
  const feedback = deadlines.find((one) => one.purpose === 'feedback' && one.round === round)
  return feedback && day > feedback.dueOn ? committee('feedback-over') : delegate('to-rate')
}

function heldAtIntake(day: LocalDate, { intake }: DeadlineFacts): Custody {
  const last = intake.findLast(({ on }) => on <= day)?.act
  if (last === 'LOOK_ASKED') return { holder: 'DELEGATION', ...nobodysUnit, reason: 'first-look' }
  if (last === 'SENT_BACK') return delegate('sent-back')
  return registrar(last === 'REGISTERED' ? 'to-assign' : 'to-register')
}
