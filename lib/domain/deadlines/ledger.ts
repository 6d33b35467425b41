import { owesReply } from '../assignment/assignment'
import { type Clock, count, type GrantedExtension, type Pause } from './count'
import type { Awaited, Deadline } from './deadline'
import type { AssignmentFacts, DeadlineFacts, RoundOfWork } from './facts'
import { type Limit, type LimitPurpose, limitInForce, pausablePurposes } from './limits'
import { addMonths, earlierOf, type LocalDate, laterOf } from './local-date'
import { publications } from './publication-deadlines'
import { returns } from './return-deadlines'
import type { Rules } from './rules'
import { awaitedOfUnit } from './unit-deadlines'

/** 期限账本: every deadline of one suggestion, a pure function of what happened, the rules and the calendar. */
export function ledgerOf(facts: DeadlineFacts, { limits, calendar }: Rules): Deadline[] {
  const of = clockFor(facts, limits)
  const awaited = [
    ...assigning(facts, of),
    ...facts.assignments.flatMap((assignment) => awaitedOfUnit(facts, assignment, of)),
    ...feedback(facts, of),
    ...commitments(facts, of),
    ...answers(facts, of),
    ...returns(facts, of),
    ...publications(facts, of),
  ]
  return awaited.map((one) => ({ ...one, ...count(one.clock, calendar) }))
}

export type ClockFor = (
  purpose: LimitPurpose,
  startedOn: LocalDate,
  more?: { assignment?: AssignmentFacts; round?: number; statedOn?: LocalDate | null },
) => Clock | null

/** Handled under rules older than the book, the oldest that it has counts; where it has none, nothing is awaited. */
function clockFor({ pauses, extensions, returns: asked }: DeadlineFacts, limits: readonly Limit[]): ClockFor {
  const limitFor = (purpose: LimitPurpose, day: LocalDate) =>
    limitInForce(limits, purpose, day) ?? limits.find((one) => one.purpose === purpose) ?? null
  return (purpose, startedOn, { assignment, round = 0, statedOn = null } = {}) => {
    const limit = limitFor(purpose, startedOn)
    if (!limit) return null
    const isOfThis = (one: { assignmentId: string; round: number }) =>
      one.assignmentId === assignment?.id && one.round === round
    return {
      limit,
      startedOn,
      statedOn,
      pauses:
        purpose === 'acknowledge'
          ? undecided(asked, assignment)
          : pausablePurposes.includes(purpose)
            ? pauses.filter(isOfThis)
            : [],
      extensions: extensions.filter(isOfThis).flatMap(({ decidedOn, until }) => grantedFor(purpose, decidedOn, until)),
      cap: purpose === 'reply' || purpose === 'draft' ? limitFor('extended-reply', startedOn) : null,
    }
  }
}

/** Nobody is pressed to acknowledge what he has objected to, until it is decided. */
const undecided = (asked: DeadlineFacts['returns'], assignment: AssignmentFacts | undefined): Pause[] =>
  asked
    .filter(({ assignmentId }) => assignmentId === assignment?.id)
    .map(({ askedOn, decidedOn }) => ({ from: askedOn, until: decidedOn }))

/** Only the reply is extended; the desk's draft follows it, a month ahead. */
function grantedFor(purpose: LimitPurpose, agreedOn: LocalDate | null, until: LocalDate | null): GrantedExtension[] {
  if (!agreedOn || !until || (purpose !== 'reply' && purpose !== 'draft')) return []
  return [{ agreedOn, until: purpose === 'reply' ? until : addMonths(until, -1) }]
}

const ofTheSuggestion = { round: 0, assignmentId: null, referenceId: null }

/** 交办: in session from its closing day, between sessions from receipt. */
function assigning(facts: DeadlineFacts, of: ClockFor): Awaited[] {
  const { period, sessionClosesOn, submittedOn, assignedOn, sentBackOn, closedOn } = facts
  if (!submittedOn) return []
  const purpose = period === 'IN_SESSION' ? 'assign-in-session' : 'assign-between-sessions'
  const startedOn = period === 'IN_SESSION' ? laterOf(sessionClosesOn, submittedOn) : submittedOn
  const clock = of(purpose, startedOn)
  if (!clock) return []
  const voidOn = assignedOn ? null : (sentBackOn ?? closedOn)
  const bearer = { kind: 'REGISTRAR', unitId: null } as const
  return [{ ...ofTheSuggestion, key: `${purpose}:${startedOn}`, purpose, bearer, clock, doneOn: assignedOn, voidOn }]
}

/** 反馈: the delegate's time to rate runs from the day on which the last unit of the round replied. */
function feedback(facts: DeadlineFacts, of: ClockFor): Awaited[] {
  return facts.rounds.flatMap(({ number, closedOn }) => {
    const repliedOn = answeredOn(facts, number)
    const clock = repliedOn && of('feedback', repliedOn)
    if (!clock) return []
    const doneOn = facts.ratings.find(({ round }) => round === number)?.ratedOn ?? null
    const voidOn = doneOn ? null : (closedOn ?? facts.closedOn)
    const bearer = { kind: 'DELEGATE', unitId: null } as const
    return [
      {
        ...ofTheSuggestion,
        key: `feedback:${number}`,
        purpose: 'feedback' as const,
        round: number,
        bearer,
        clock,
        doneOn,
        voidOn,
      },
    ]
  })
}

/** The day of the last reply of a round; null while one is owed. */
export function answeredOn({ assignments }: DeadlineFacts, round: number): LocalDate | null {
  const signed = assignments
    .filter((one) => one.endedOn === null && owesReply(one))
    .map(({ rounds }) => workIn(rounds, round)?.signedOn ?? null)
  return signed.reduce<LocalDate | null>(
    (last, day, place) => (day && (place === 0 || last) ? laterOf(last ?? day, day) : null),
    null,
  )
}

export const workIn = (rounds: readonly RoundOfWork[], round: number): RoundOfWork | undefined =>
  rounds.find(({ number }) => number === round)

/** 承诺事项: due on the day that was promised [SD 18, QD 27]. */
function commitments({ commitments: promised, closedOn }: DeadlineFacts, of: ClockFor): Awaited[] {
  return promised.flatMap(({ id, unitId, openedOn, dueOn, closedOn: endedOn, isKept = true, claimedOn = null }) => {
    const clock = of('commitment', earlierOf(openedOn, dueOn), { statedOn: dueOn })
    if (!clock) return []
    const bearer = { kind: 'LEAD', unitId } as const
    const doneOn = isKept ? (claimedOn ?? endedOn) : null
    const voidOn = doneOn ? null : (endedOn ?? closedOn)
    const key = `commitment:${id}`
    return [
      {
        ...ofTheSuggestion,
        key,
        purpose: 'commitment' as const,
        referenceId: id,
        bearer,
        clock,
        doneOn,
        voidOn,
      },
    ]
  })
}

/** 催办单、督办单的回复. */
function answers({ notices, assignments, closedOn }: DeadlineFacts, of: ClockFor): Awaited[] {
  return notices.flatMap(({ id, assignmentId, issuedOn, answeredOn: doneOn, withdrawnOn }) => {
    const asked = assignments.find((one) => one.id === assignmentId)
    const clock = of('chasing-answer', issuedOn)
    if (!asked || !clock) return []
    const bearer = { kind: owesReply(asked) ? 'LEAD' : 'ASSIST', unitId: asked.unitId } as const
    const voidOn = doneOn ? null : (withdrawnOn ?? asked.endedOn ?? closedOn)
    const key = `chasing-answer:${id}`
    return [
      {
        ...ofTheSuggestion,
        key,
        purpose: 'chasing-answer' as const,
        assignmentId,
        referenceId: id,
        bearer,
        clock,
        doneOn,
        voidOn,
      },
    ]
  })
}
