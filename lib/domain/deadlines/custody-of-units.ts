import { owesReply } from '../assignment/assignment'
import type { ReturnStage } from '../assignment/return-stage'
import type { Turn } from './count'
import type { Custody, CustodyReason } from './custody-span'
import type { Deadline } from './deadline'
import type { AssignmentFacts, DeadlineFacts, RoundOfWork } from './facts'
import { workIn } from './ledger'
import type { LocalDate } from './local-date'

/** Of several that owe a reply it is with one that can act; among those with the one whose day is first. */
export function heldByUnits(
  day: LocalDate,
  round: number,
  facts: DeadlineFacts,
  deadlines: readonly Deadline[],
): Custody | null {
  const held = owingOn(day, round, facts).map((assignment) => ({
    custody: heldOfUnit(day, round, assignment, facts, deadlines),
    order: `${dayAsOf(day, replyDeadline(assignment, round, deadlines))} ${assignment.id}`,
  }))
  const [first] = held.toSorted(
    (left, right) => rank(left.custody) - rank(right.custody) || by(left.order, right.order),
  )
  return first?.custody ?? null
}

const rank = ({ holder, reason }: Custody): number => (holder === 'LEAD' && reason !== 'agreed-stop' ? 0 : 1)
const by = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** When no unit owes a reply: those there were have given it. */
export const hadReplied = (day: LocalDate, { assignments }: DeadlineFacts): boolean =>
  assignments.some((one) => owesReply(one) && isInForceOn(day, one))

const owingOn = (day: LocalDate, round: number, { assignments }: DeadlineFacts): AssignmentFacts[] =>
  assignments.filter(
    (one) => owesReply(one) && isInForceOn(day, one) && !reached(workIn(one.rounds, round)?.signedOn, day),
  )

const isInForceOn = (day: LocalDate, { assignedOn, endedOn }: AssignmentFacts): boolean =>
  assignedOn <= day && !reached(endedOn, day)

const reached = (on: LocalDate | null | undefined, day: LocalDate): boolean => on != null && on <= day

const replyDeadline = ({ id }: AssignmentFacts, round: number, deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.find(
    (one) =>
      one.assignmentId === id && one.round === round && (one.purpose === 'reply' || one.purpose === 're-handling'),
  )

/** The last day as it stood then: an extension agreed later does not change who had it before. */
function dayAsOf(day: LocalDate, deadline: Deadline | undefined): LocalDate | '' {
  const turns = deadline?.turns.filter((turn) => turn.kind !== 'CAPPED' && turnedOn(turn) <= day) ?? []
  return turns.at(-1)?.day ?? ''
}

function turnedOn(turn: Turn): LocalDate | '' {
  if (turn.kind === 'EXTENDED') return turn.agreedOn
  return turn.kind === 'PAUSED' ? turn.until : ''
}

/** With whom one unit's part lies that it has not replied to yet. */
export function heldOfUnit(
  day: LocalDate,
  round: number,
  assignment: AssignmentFacts,
  facts: DeadlineFacts,
  deadlines: readonly Deadline[],
): Custody {
  const { id: assignmentId, unitId, acknowledgedOn, acceptedBySilenceOn, rounds } = assignment
  const lead = (reason: CustodyReason): Custody => ({ holder: 'LEAD', unitId, assignmentId, reason })
  if (reached(workIn(rounds, round)?.submittedOn, day)) return lead('at-head')
  const returned = undecidedReturn(day, assignmentId, facts)
  if (returned && !reached(acknowledgedOn, day)) return returned
  const asked = facts.extensions.some(
    (one) =>
      one.assignmentId === assignmentId && one.round === round && one.askedOn <= day && !reached(one.decidedOn, day),
  )
  if (asked) return { holder: 'COMMITTEE', unitId: null, assignmentId, reason: 'extension-undecided' }
  const ground = facts.pauses.find(
    (one) => one.assignmentId === assignmentId && one.round === round && one.from <= day && !reached(one.until, day),
  )?.ground
  if (ground === 'WAITING_FOR_DELEGATE')
    return { holder: 'DELEGATE', unitId: null, assignmentId, reason: 'waiting-for-delegate' }
  if (ground === 'WAITING_FOR_ASSIST') return assisting(day, facts)
  const late = lateAssist(day, round, facts, deadlines)
  if (late) return late
  if (ground === 'AGREED_STOP') return lead('agreed-stop')
  if (round > 1) return lead('handling-again')
  if (reached(acknowledgedOn, day)) return lead('handling')
  return lead(reached(acceptedBySilenceOn, day) ? 'accepted-by-silence' : 'to-acknowledge')
}

const decidesReturn: Record<ReturnStage, Pick<Custody, 'holder' | 'reason'>> = {
  OFFICE: { holder: 'COMMITTEE', reason: 'return-undecided' },
  GOVERNMENT_OFFICE: { holder: 'GOVERNMENT_OFFICE', reason: 'return-coordinated' },
  COMMITTEE: { holder: 'COMMITTEE', reason: 'return-before-committee' },
}

/** While an objection is undecided it lies with whoever decides, not with the unit. */
function undecidedReturn(day: LocalDate, assignmentId: string, { returns }: DeadlineFacts): Custody | null {
  const open = returns.find(
    (one) => one.assignmentId === assignmentId && one.askedOn <= day && !reached(one.decidedOn, day),
  )
  return open ? { ...decidesReturn[open.stage], unitId: null, assignmentId } : null
}

/** From the day after the last day of its opinion until it is given: that lateness is not the lead's. */
function lateAssist(
  day: LocalDate,
  round: number,
  facts: DeadlineFacts,
  deadlines: readonly Deadline[],
): Custody | null {
  const [late] = deadlines
    .filter(({ purpose }) => purpose === 'assist-opinion' || purpose === 'assist-again')
    .filter((one) => one.round === round)
    .filter(({ dueOn, pausedSince }) => dueOn < day && pausedSince === null)
    .filter(({ doneOn, voidOn }) => !reached(doneOn, day) && !reached(voidOn, day))
    .toSorted((left, right) => by(`${left.dueOn} ${left.assignmentId}`, `${right.dueOn} ${right.assignmentId}`))
  if (!late) return null
  const { unitId, id } = facts.assignments.find((one) => one.id === late.assignmentId) ?? { unitId: null, id: null }
  return { holder: 'ASSIST', unitId, assignmentId: id, reason: 'assist-late' }
}

/** The assisting unit that is waited for: one that has not given its opinion, the first of them. */
function assisting(day: LocalDate, { assignments }: DeadlineFacts): Custody {
  const helping = assignments.filter((one) => !owesReply(one) && isInForceOn(day, one))
  const waited = helping.find(({ rounds }) => !rounds.some((work) => hasHelped(work, day))) ?? helping[0]
  return {
    holder: 'ASSIST',
    unitId: waited?.unitId ?? null,
    assignmentId: waited?.id ?? null,
    reason: 'waiting-for-assist',
  }
}

/** Given by then, and not sent back; or given anew. */
const hasHelped = ({ opinionOn, opinionAgain }: RoundOfWork, day: LocalDate): boolean =>
  reached(opinionOn, day) && (!reached(opinionAgain?.sentBackOn, day) || reached(opinionAgain?.givenOn, day))
