import { type Actor, holds, isDelegate, isStaff, liaisesFor, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import { governmentKinds } from '../suggestion/policy'
import { isOpen } from '../workflow'
import { type VoiceItem, type VoiceMove, voiceMoves, voiceWorkflow } from './voice'

/** What decides before there is a voice: in whose name it is brought in. */
export type Brought = Pick<VoiceItem, 'source' | 'delegateId' | 'delegationId'> & {
  /** to which whoever is named belongs, wherever it was heard */
  readonly delegationOfNamed: string | null
}

const isPassedOn = ({ unitId, state }: VoiceItem): boolean =>
  unitId !== null && (state === 'PASSED' || state === 'ENDED')

/** What came in at a door and nobody has looked at yet is seen by the office and the delegation of the place alone. */
function view(actor: Actor, voice: VoiceItem): boolean {
  if (isStaff(actor) || liaisesFor(actor, voice.delegationId)) return true
  if (voice.state === 'UNCHECKED' || voice.state === 'SET_ASIDE') return false
  if (holds(actor, 'COMMITTEE_LEADER') || voice.enteredById === actor.personId) return true
  if (voice.delegateId !== null && isDelegate(actor, voice.delegateId)) return true
  if (!isPassedOn(voice) || voice.unitId === null) return false
  if (worksAt(actor, voice.unitId)) return true
  return holds(actor, 'GOVERNMENT_OFFICE') && voice.unitKind !== null && governmentKinds.includes(voice.unitKind)
}

/** Until it is decided, whoever typed it may put it right. */
const corrects = (actor: Actor, voice: VoiceItem): boolean => isStaff(actor) || voice.enteredById === actor.personId

export const voicePolicy: Record<VoiceMove | 'view' | 'seeResident', Rule<VoiceItem>> = {
  view,
  /** Name and phone of a resident: for the office, and for whoever wrote them down. */
  seeResident: corrects,
  accept: (actor, voice) => isStaff(actor) || liaisesFor(actor, voice.delegationId),
  setAside: (actor, voice) => isStaff(actor) || liaisesFor(actor, voice.delegationId),
  correct: corrects,
  answerOnSpot: isStaff,
  pass: isStaff,
  merge: isStaff,
  promote: (actor, voice) => isStaff(actor) || (voice.delegateId !== null && isDelegate(actor, voice.delegateId)),
  sendToHotline: isStaff,
  notAccept: isStaff,
  answer: (actor, voice) => voice.unitId !== null && worksAt(actor, voice.unitId),
  takeBack: isStaff,
  tell: corrects,
}

/** The office for everybody, a liaison officer for his delegation and in the name of nobody else's delegate, a delegate for himself. */
export const bringsIn: Rule<Brought> = (actor, { source, delegateId, delegationId, delegationOfNamed }) =>
  isStaff(actor) ||
  (liaisesFor(actor, delegationId) && (delegateId === null || liaisesFor(actor, delegationOfNamed))) ||
  (source === 'DELEGATE' && delegateId !== null && isDelegate(actor, delegateId))

/** Whose desk has a list of them, be it empty. */
export const seesVoices = (actor: Actor): boolean =>
  isStaff(actor) ||
  actor.grants.some(({ unitId }) => unitId !== undefined) ||
  (['COMMITTEE_LEADER', 'GOVERNMENT_OFFICE', 'DELEGATION_OFFICER', 'DELEGATE'] as const).some((role) =>
    holds(actor, role),
  )

export const voiceMovesOpenTo = (actor: Actor, voice: VoiceItem): VoiceMove[] =>
  voiceMoves.filter(
    (move) => isOpen(voiceWorkflow, voice.state, move) && isAnswerable(voice, move) && voicePolicy[move](actor, voice),
  )

/** An answer is given once; what was only begun is answered again when there is news. Telling is done once. */
function isAnswerable({ state, ending, result, toldOn }: VoiceItem, move: VoiceMove): boolean {
  if (move === 'tell') return toldOn === null
  if (move !== 'answer' || state === 'PASSED') return true
  return (ending === 'PASSED_TO_TOWN' || ending === 'PASSED_TO_UNIT') && result === 'IN_PROGRESS'
}
