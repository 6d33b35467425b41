import { owesReply } from '../assignment/assignment'
import type { Awaited } from './deadline'
import type { AssignmentFacts, DeadlineFacts, RoundOfWork } from './facts'
import type { ClockFor } from './ledger'
import type { LimitPurpose } from './limits'
import { earlierOf, type LocalDate, laterOf } from './local-date'
import { progressOfUnit } from './progress-deadlines'
import { headContactOf, supervisedOf } from './supervision-deadlines'

const noWork = { firstContactOn: null, opinionOn: null, submittedOn: null, signedOn: null }

type End = { readonly doneOn: LocalDate | null; readonly endedBy: LocalDate | null }

/** What is awaited of one unit: of whoever replies the whole way, of an assisting unit its opinion. */
export function awaitedOfUnit(facts: DeadlineFacts, assignment: AssignmentFacts, of: ClockFor): Awaited[] {
  const objectedOn = facts.returns.find(({ assignmentId }) => assignmentId === assignment.id)?.askedOn ?? null
  const rounds = facts.rounds.filter((round) => wasThereIn(round, assignment))
  const onTheWay = rounds.flatMap((round, place) => {
    const work = assignment.rounds.find(({ number }) => number === round.number) ?? { number: round.number, ...noWork }
    const desk = deskOf(facts, assignment, round, of)
    if (!owesReply(assignment)) return place === 0 ? assisting(facts, assignment, { round, desk, objectedOn }) : []
    const whole =
      round.number === 1 ? firstRound(assignment, work, desk, { ...round, objectedOn }) : furtherRound(work, desk)
    const key = { round, desk }
    return [...whole, ...progressOfUnit(facts, assignment, work, key), ...headContactOf(facts, assignment, work, key)]
  })
  return [...onTheWay, ...supervisedOf(facts, assignment, (round) => deskOf(facts, assignment, round, of))]
}

type Round = DeadlineFacts['rounds'][number]

/** Not in a round that was over when it came, nor in a further one that began when it was relieved. */
const wasThereIn = ({ number, openedOn, closedOn }: Round, { assignedOn, endedOn }: AssignmentFacts): boolean =>
  (assignedOn <= openedOn || closedOn === null || assignedOn < closedOn) &&
  (number === 1 || endedOn === null || openedOn < endedOn)

export type Desk = (
  purpose: LimitPurpose,
  end: End,
  more?: { startedOn?: LocalDate; statedOn?: LocalDate | null; part?: string },
) => Awaited[]

/** One line of the ledger for this unit in this round; what the unit was relieved of is awaited no longer. */
function deskOf(
  facts: DeadlineFacts,
  assignment: AssignmentFacts,
  round: DeadlineFacts['rounds'][number],
  of: ClockFor,
): Desk {
  const opened = laterOf(round.openedOn, assignment.assignedOn)
  return (purpose, { doneOn, endedBy }, { startedOn = opened, statedOn = null, part = '' } = {}) => {
    const clock = of(purpose, startedOn, { assignment, round: round.number, statedOn })
    if (!clock) return []
    const relieved = [endedBy, assignment.endedOn, round.closedOn, facts.closedOn].filter((day) => day !== null)
    const voidOn = doneOn || relieved.length === 0 ? null : relieved.reduce(earlierOf)
    return [
      {
        key: `${purpose}:${assignment.id}:${round.number}${part}`,
        purpose,
        round: round.number,
        assignmentId: assignment.id,
        referenceId: null,
        bearer: { kind: owesReply(assignment) ? 'LEAD' : 'ASSIST', unitId: assignment.unitId },
        clock,
        doneOn,
        voidOn,
      },
    ]
  }
}

type Opening = {
  readonly openedOn: LocalDate
  readonly statedDueOn: LocalDate | null
  readonly objectedOn: LocalDate | null
}

/** Reply and draft run from the day the suggestion was assigned, also for a unit that came to it later: reassigning restarts no clock [DB 51]. */
function firstRound(assignment: AssignmentFacts, work: RoundOfWork, desk: Desk, opening: Opening): Awaited[] {
  const { openedOn: legalStart, statedDueOn: statedOn, objectedOn } = opening
  const { acknowledgedOn } = assignment
  const legal = { startedOn: legalStart }
  const untilReply = (doneOn: LocalDate | null): End => ({ doneOn, endedBy: work.signedOn })
  return [
    ...desk('acknowledge', untilReply(acknowledgedOn)),
    ...desk('object', objecting(assignment, objectedOn, work.signedOn)),
    ...desk('first-contact', untilReply(work.firstContactOn)),
    ...desk('draft', untilReply(handedUpOn(work)), legal),
    ...signing(work, desk),
    ...desk('reply', { doneOn: work.signedOn, endedBy: null }, { ...legal, statedOn }),
  ]
}

/** A right that was used or given up is awaited no longer; the silent one has let it lapse. */
const objecting = (
  { acknowledgedOn, acceptedBySilenceOn }: AssignmentFacts,
  objectedOn: LocalDate | null,
  endedBy: LocalDate | null,
): End => ({
  doneOn: objectedOn ?? (acceptedBySilenceOn ? null : acknowledgedOn),
  endedBy: acceptedBySilenceOn ?? endedBy,
})

function furtherRound(work: RoundOfWork, desk: Desk): Awaited[] {
  return [...signing(work, desk), ...desk('re-handling', { doneOn: work.signedOn, endedBy: null })]
}

/** A list taken over tells when the letter was signed, and not when it was handed up. */
const handedUpOn = ({ submittedOn, signedOn }: RoundOfWork): LocalDate | null =>
  submittedOn && signedOn ? earlierOf(submittedOn, signedOn) : (submittedOn ?? signedOn)

/** The head's turn begins each time the desk hands the letter up. */
function signing({ submittedOn, signedOn }: RoundOfWork, desk: Desk): Awaited[] {
  if (!submittedOn || (signedOn && signedOn < submittedOn)) return []
  return desk('sign', { doneOn: signedOn, endedBy: null }, { startedOn: submittedOn, part: `:${submittedOn}` })
}

/** An opinion serves the lead's reply: when all have replied, nobody waits for it any more [SD 21]. */
function assisting(
  facts: DeadlineFacts,
  assignment: AssignmentFacts,
  { round, desk, objectedOn }: { round: Round; desk: Desk; objectedOn: LocalDate | null },
): Awaited[] {
  const opinionOn = assignment.rounds.reduce<LocalDate | null>((first, { opinionOn: day }) => first ?? day, null)
  const endedBy = lastOwedOn(facts, round)
  return [
    ...desk('acknowledge', { doneOn: assignment.acknowledgedOn, endedBy: opinionOn ?? endedBy }),
    ...desk('object', objecting(assignment, objectedOn, opinionOn ?? endedBy)),
    ...desk('assist-opinion', { doneOn: opinionOn, endedBy }),
    ...givenAnew(assignment, round.number, desk, endedBy),
  ]
}

/** An empty opinion that was sent back is given anew within days of its own [CQ 20]. */
function givenAnew({ rounds }: AssignmentFacts, round: number, desk: Desk, endedBy: LocalDate | null): Awaited[] {
  const again = rounds.find(({ number }) => number === round)?.opinionAgain
  return again ? desk('assist-again', { doneOn: again.givenOn, endedBy }, { startedOn: again.sentBackOn }) : []
}

/** Since when no unit owes a reply of that round; one that was relieved owed it until then. */
function lastOwedOn({ assignments }: DeadlineFacts, round: Round): LocalDate | null {
  const owing = assignments.filter(owesReply).filter((one) => wasThereIn(round, one))
  const until = owing.map(({ endedOn, rounds }) => {
    const signedOn = rounds.find(({ number }) => number === round.number)?.signedOn ?? null
    return signedOn && endedOn ? earlierOf(signedOn, endedOn) : (signedOn ?? endedOn)
  })
  const isOver = owing.some(({ endedOn }) => endedOn === null) && until.every((day) => day !== null)
  return isOver ? until.filter((day) => day !== null).reduce(laterOf) : null
}
