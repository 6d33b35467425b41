import { type Actor, holds, isStaff, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import { type Assignment, isInForce } from '../assignment/assignment'
import { judgesHimself } from '../rating/seal'
import { Refusal } from '../refusal'
import { suggestionPolicy } from './policy'
import { hasSigned, leads } from './signers'
import type { Suggestion } from './suggestion'

/** 本单位 主办协办 代表工委和常委会领导: who reads a note beside whoever wrote it. */
export const noteLevels = ['UNIT', 'HANDLERS', 'COMMITTEE'] as const
export type NoteLevel = (typeof noteLevels)[number]

export const mostMentions = 5

export type Note = {
  readonly level: NoteLevel
  /** the part of the unit that wrote it; none at the committee */
  readonly assignmentId: string | null
  readonly writtenById: string
  readonly struckAt: Date | string | null
}

type OfSuggestion = { readonly suggestion: Suggestion; readonly note: Pick<Note, 'level' | 'assignmentId'> }

/** Whoever signed the suggestion reads no note on it, whatever else he is: the delegate's answer is the reply. */
export const isKeptFromNotes = (actor: Actor, suggestion: Suggestion): boolean =>
  leads(actor, suggestion) || hasSigned(actor, suggestion)

/** What the committee thinks of a unit is not for whoever works there too. */
const isOfCommittee = (actor: Actor, suggestion: Suggestion): boolean =>
  (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')) && !judgesHimself(actor, suggestion)

const ownParts = (actor: Actor, { assignments }: Suggestion): Assignment[] =>
  assignments.filter((one) => isInForce(one) && worksAt(actor, one.unitId))

/** The government office reads none: what units think aloud is theirs, what the committee thinks of the government its own. */
function seesLevel(actor: Actor, { suggestion, note }: OfSuggestion): boolean {
  if (note.level === 'COMMITTEE') return isOfCommittee(actor, suggestion)
  const own = ownParts(actor, suggestion)
  return note.level === 'HANDLERS' ? own.length > 0 : own.some(({ id }) => id === note.assignmentId)
}

export const seesNote: Rule<OfSuggestion> = (actor, of) =>
  suggestionPolicy.view(actor, of.suggestion) && !isKeptFromNotes(actor, of.suggestion) && seesLevel(actor, of)

/** At which levels somebody may write, and in which of his parts. */
export function levelsOpenTo(
  actor: Actor,
  suggestion: Suggestion,
): { level: NoteLevel; assignmentId: string | null }[] {
  if (!suggestionPolicy.view(actor, suggestion) || isKeptFromNotes(actor, suggestion)) return []
  const [own] = ownParts(actor, suggestion)
  return [
    ...(own ? (['UNIT', 'HANDLERS'] as const).map((level) => ({ level, assignmentId: own.id })) : []),
    ...(isOfCommittee(actor, suggestion) ? [{ level: 'COMMITTEE' as const, assignmentId: null }] : []),
  ]
}

export function ensureOwn(actor: Actor, { writtenById, struckAt }: Note): void {
  if (writtenById !== actor.personId) throw new Refusal('note-of-another')
  if (struckAt !== null) throw new Refusal('note-struck')
}
