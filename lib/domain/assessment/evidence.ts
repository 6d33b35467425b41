import { type Actor, holds, isStaff, worksAt } from '../access/actor'
import { Refusal } from '../refusal'
import { ensureOpen, isOpen } from '../workflow'
import type { Assessment } from './assessment'
import { isOfGroup } from './marking-sheet'
import { assessmentPolicy, judges } from './policy'
import { assessmentWorkflow } from './workflow'

const megabyte = 1024 * 1024

/** Of one unit in one assessment. */
export const evidenceRoom = { files: 60, bytes: 200 * megabyte } as const

export function ensureRoomForEvidence(held: { readonly files: number; readonly bytes: number }, adding: number): void {
  if (held.files >= evidenceRoom.files || held.bytes + adding > evidenceRoom.bytes)
    throw new Refusal('assessment-files-full', { limit: evidenceRoom.files, megabytes: evidenceRoom.bytes / megabyte })
}

/** It comes in while there is something to be proved by it; a scan while there are marks to be read from it. */
export function ensureTakesEvidence({ state }: Pick<Assessment, 'state'>, isScan: boolean): void {
  if (isScan) ensureOpen(assessmentWorkflow, state, 'judge')
  else if (!isOpen(assessmentWorkflow, state, 'assessOneself') && !isOpen(assessmentWorkflow, state, 'object'))
    throw new Refusal('move-not-open', { state, move: 'assessOneself' })
}

type OfUnit = { readonly congressId: string; readonly assessment: Assessment; readonly unitId: string }

/** The draft is the unit's own; once it is handed in, the committee and the unit's judges read it. */
export const seesSelf = (actor: Actor, of: OfUnit): boolean => seesObjections(actor, of) || judges(actor, of)

/** Between the unit and the committee. */
export const seesObjections = (actor: Actor, { unitId }: Pick<OfUnit, 'congressId' | 'unitId'>): boolean =>
  worksAt(actor, unitId) || isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')

type OfFile = OfUnit & { readonly isHandedIn: boolean; readonly memberId: string | null }
type ToAdd = OfUnit & { readonly memberId: string | null }

const isAssessed = ({ assessment, unitId }: OfUnit) => assessment.units.some((one) => one.unitId === unitId)

/** The unit's own; the office's, for what it puts right by itself, while the lists are checked. */
const addsEvidence = (actor: Actor, { assessment, unitId }: OfUnit): boolean =>
  worksAt(actor, unitId) || (isStaff(actor) && isOpen(assessmentWorkflow, assessment.state, 'correct'))

/** The scan of a sheet: of whoever may enter it, and of its member himself. */
const seesScan = (actor: Actor, { memberId, ...of }: ToAdd): boolean =>
  of.assessment.members.some(({ id, personId }) => id === memberId && personId === actor.personId) ||
  (assessmentPolicy.enterSheet(actor, of) && !isOfGroup(of.assessment, of.unitId, actor.personId))

/** The judges see what a self-assessment that is handed in names; an objection's is between the unit and the committee. */
export const evidencePolicy = {
  add: (actor: Actor, of: ToAdd): boolean =>
    isAssessed(of) &&
    (of.memberId === null
      ? addsEvidence(actor, of)
      : assessmentPolicy.enterSheet(actor, of) && !isOfGroup(of.assessment, of.unitId, actor.personId)),
  view: (actor: Actor, { isHandedIn, ...of }: OfFile): boolean =>
    of.memberId === null ? seesObjections(actor, of) || (isHandedIn && judges(actor, of)) : seesScan(actor, of),
} as const
