import type { Assignment, AssignmentRole, ReplyState, UnitKind } from '../assignment/assignment'
import { dueOn } from '../deadlines/due'
import type { LimitPurpose } from '../deadlines/limits'
import { limitInForce } from '../deadlines/limits'
import { earlierOf, type LocalDate } from '../deadlines/local-date'
import type { Rules } from '../deadlines/rules'
import type { AnswerMeaning } from '../reply/answer-class'
import { settled } from '../suggestion/status'
import type { HandlingRound, Suggestion } from '../suggestion/suggestion'
import { untouchedAssignment, untouchedSuggestion } from '../suggestion/untouched'
import type { RowReading } from './read-row'

export type Handling = { id: string; unitId: string; role: AssignmentRole }

/** Where the rows of a list go, and by whose clock they are counted. */
export type Ground = {
  congressId: string
  sessionId: string
  opensOn: LocalDate
  closesOn: LocalDate
  enteredById: string
  now: Date
  rules: Rules
  meaningOf: (letter: string) => AnswerMeaning | null
}

export type Signers = { leadDelegateId: string; coSignerIds: readonly string[] }

/** The facts that a row tells, as if each had been entered on its day; the status follows from them like any other. */
export function importedSuggestion(
  id: string,
  reading: RowReading,
  signers: Signers,
  handling: readonly Handling[],
  ground: Ground,
): Suggestion {
  const assignedOn = handling.length > 0 ? assignmentDay(reading, ground) : null
  const round = assignedOn && firstRound(assignedOn, reading, ground)
  const submittedOn = reading.submittedOn ?? (assignedOn ? earlierOf(ground.opensOn, assignedOn) : ground.opensOn)
  const numbered = reading.number !== null
  return settled({
    ...untouchedSuggestion,
    id,
    ...signersOf(signers),
    ...placeOf(ground),
    title: reading.title,
    number:
      reading.number !== null && /^[1-9]\d{0,8}$|^0+[1-9]\d{0,7}$/.test(reading.number) ? Number(reading.number) : null,
    numberText: reading.number,
    submittedAt: ground.now,
    submittedOn,
    registeredAt: numbered ? ground.now : null,
    registeredOn: numbered ? submittedOn : null,
    assignedOn,
    dueOn: round?.dueOn ?? null,
    dueIsProvisional: round?.dueIsProvisional ?? false,
    round: round ? 1 : 0,
    rounds: round ? [round] : [],
    assignments: round ? handling.map((one) => assignmentOf(one, round, reading, ground)) : [],
    ratings: ratingsOf(reading, signers),
  })
}

/** Lists often leave it out: then the session's last day counts, and the row says so. */
const assignmentDay = ({ assignedOn, repliedOn }: RowReading, { closesOn }: Ground): LocalDate =>
  assignedOn ?? (repliedOn ? earlierOf(closesOn, repliedOn) : closesOn)

function firstRound(assignedOn: LocalDate, { dueOn: stated }: RowReading, ground: Ground): HandlingRound {
  const rules = ground.rules
  const limit = limitOf('reply', assignedOn, rules)
  const counted = dueOn(limit, assignedOn, rules.calendar)
  const statedDueOn = stated && stated >= assignedOn ? stated : null
  const due = statedDueOn ? { day: statedDueOn, provisional: false } : counted
  const firstDueOn = earlierOf(counted.day, due.day)
  const clock = { firstDueOn, dueOn: due.day, dueIsProvisional: due.provisional }
  return { number: 1, openedOn: assignedOn, ...clock, statedDueOn, basis: limit.basis, reason: null, closedOn: null }
}

/** Older lists were handled under older rules; where we do not have them, the first that we have counts. */
function limitOf(purpose: LimitPurpose, day: LocalDate, { limits }: Rules) {
  const limit = limitInForce(limits, purpose, day) ?? limits.find((one) => one.purpose === purpose)
  if (!limit) throw new Error(`no limit for ${purpose}`)
  return limit
}

function assignmentOf(
  { id, unitId, role }: Handling,
  round: HandlingRound,
  reading: RowReading,
  ground: Ground,
): Assignment {
  const rules = ground.rules
  const assist =
    role === 'ASSIST' && dueOn(limitOf('assist-opinion', round.openedOn, rules), round.openedOn, rules.calendar)
  const replied = role !== 'ASSIST' && reading.repliedOn !== null
  return {
    ...unworked,
    id,
    unitId,
    role,
    assignedOn: round.openedOn,
    dueOn: assist ? assist.day : round.dueOn,
    dueIsProvisional: assist ? assist.provisional : round.dueIsProvisional,
    reply: replied ? replyOf(reading, ground) : null,
  }
}

function replyOf({ answerClass }: RowReading, { now, meaningOf }: Ground): ReplyState {
  const claimed = answerClass ? meaningOf(answerClass) : null
  const nobodysWord = { delegateAgrees: null, officeAgrees: null, notOurs: [] }
  return {
    id: '',
    version: 1,
    submittedAt: now,
    returnedAt: null,
    signedAt: now,
    meaning: claimed,
    claimed,
    ...nobodysWord,
  }
}

/** A list with one mark for both means it for both; without an answer there is nothing to rate. */
function ratingsOf({ attitude, result, repliedOn }: RowReading, { leadDelegateId }: Signers) {
  const mark = attitude ?? result
  if (!mark || !repliedOn) return []
  return [
    {
      round: 1,
      delegateId: leadDelegateId,
      attitude: attitude ?? mark,
      process: null,
      result: result ?? mark,
      ratedOn: repliedOn,
    },
  ]
}

const signersOf = ({ leadDelegateId, coSignerIds }: Signers) => ({
  leadDelegateId,
  coSigners: coSignerIds.map((delegateId) => ({ delegateId, state: 'CONFIRMED' as const })),
})

const placeOf = ({ congressId, sessionId, enteredById }: Ground) => ({ congressId, sessionId, enteredById })

const unworked = {
  ...untouchedAssignment,
  unitName: '',
  unitKind: 'DEPARTMENT' satisfies UnitKind,
  assessmentGroup: null,
} as const
