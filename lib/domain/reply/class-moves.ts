import { type Actor, holds, isStaff, type Role, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import type { Assignment, ReplyState } from '../assignment/assignment'
import { Refusal } from '../refusal'
import { governmentKinds } from '../suggestion/policy'
import { leads } from '../suggestion/signers'
import type { Suggestion } from '../suggestion/suggestion'
import type { SuggestionStatus } from '../suggestion/workflow'
import type { AnswerMeaning } from './answer-class'

export const classMoves = ['correctClass', 'confirmClass', 'judgeClass', 'answerCorrection'] as const
export type ClassMove = (typeof classMoves)[number]

/** One unit's signed reply of the running round, inside its suggestion. */
export type ClassCase = { readonly suggestion: Suggestion; readonly assignment: Assignment }

/** The delegate office supervises; the government office with it what the government answers for. */
const supervises: Rule<ClassCase> = (actor, { assignment }) =>
  isStaff(actor) || (holds(actor, 'GOVERNMENT_OFFICE') && governmentKinds.includes(assignment.unitKind))

export const classPolicy: Record<ClassMove, Rule<ClassCase>> = {
  correctClass: supervises,
  confirmClass: supervises,
  judgeClass: (actor, { suggestion }) => leads(actor, suggestion),
  answerCorrection: (actor, { assignment }) => worksAt(actor, assignment.unitId),
}

export const supervisingRole = (actor: Actor): Role => (isStaff(actor) ? 'DELEGATE_OFFICE' : 'GOVERNMENT_OFFICE')

/** Once it is concluded its figures stand. */
const openIn: readonly SuggestionStatus[] = ['REPLIED', 'RATED', 'TRACKED']

export function isClassMoveOpen(move: ClassMove, { suggestion, assignment: { endedOn, reply } }: ClassCase): boolean {
  if (!openIn.includes(suggestion.status) || endedOn !== null || !reply?.signedAt || reply.meaning === null)
    return false
  if (move === 'answerCorrection') return reply.meaning !== reply.claimed
  if (move === 'correctClass') return true
  return reply.meaning === 'SOLVED' && (move === 'judgeClass' || reply.officeAgrees === null)
}

export const classMovesOpenTo = (actor: Actor, one: ClassCase): ClassMove[] =>
  classMoves.filter((move) => isClassMoveOpen(move, one) && classPolicy[move](actor, one))

/** Signed and with a class, or refused. */
export type Classed = ReplyState & { readonly meaning: AnswerMeaning }

export function classedReply(move: ClassMove, one: ClassCase): Classed {
  const { reply } = one.assignment
  if (!reply?.meaning || !isClassMoveOpen(move, one))
    throw new Refusal('move-not-open', { state: one.suggestion.status, move })
  return { ...reply, meaning: reply.meaning }
}

/** With another class nobody has agreed yet. Nothing is called solved that its unit does not call so. */
export function correctClass(one: ClassCase, meaning: AnswerMeaning): Classed {
  const reply = classedReply('correctClass', one)
  if (meaning === reply.meaning) throw new Refusal('class-unchanged')
  if (meaning === 'SOLVED' && reply.claimed !== 'SOLVED') throw new Refusal('class-not-claimed')
  return { ...reply, meaning, delegateAgrees: null, officeAgrees: meaning === 'SOLVED' ? true : null }
}

export const confirmClass = (one: ClassCase): Classed => ({
  ...classedReply('confirmClass', one),
  officeAgrees: true,
})

export function judgeClass(one: ClassCase, agrees: boolean): Classed {
  const reply = classedReply('judgeClass', one)
  if (reply.delegateAgrees === agrees) throw new Refusal('class-unchanged')
  return { ...reply, delegateAgrees: agrees }
}
