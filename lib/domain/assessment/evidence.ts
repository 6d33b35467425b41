import { type Actor, holds, isStaff, worksAt } from '../access/actor'
import { Refusal } from '../refusal'
import { isOpen } from '../workflow'
import type { Assessment } from './assessment'
import { judges } from './policy'
import { assessmentWorkflow } from './workflow'

const megabyte = 1024 * 1024

/** Of one unit in one assessment. */
export const evidenceRoom = { files: 60, bytes: 200 * megabyte } as const

export function ensureRoomForEvidence(held: { readonly files: number; readonly bytes: number }, adding: number): void {
  if (held.files >= evidenceRoom.files || held.bytes + adding > evidenceRoom.bytes)
    throw new Refusal('assessment-files-full', { limit: evidenceRoom.files, megabytes: evidenceRoom.bytes / megabyte })
}

/** It comes in while there is something to be proved by it. */
export function ensureTakesEvidence({ state }: Pick<Assessment, 'state'>): void {
  if (!isOpen(assessmentWorkflow, state, 'assessOneself') && !isOpen(assessmentWorkflow, state, 'object'))
    throw new Refusal('move-not-open', { state, move: 'assessOneself' })
}

type OfUnit = { readonly congressId: string; readonly assessment: Assessment; readonly unitId: string }

/** The draft is the unit's own; once it is handed in, the committee and the unit's judges read it. */
export const seesSelf = (actor: Actor, of: OfUnit): boolean => seesObjections(actor, of) || judges(actor, of)

/** Between the unit and the committee. */
export const seesObjections = (actor: Actor, { unitId }: Pick<OfUnit, 'congressId' | 'unitId'>): boolean =>
  worksAt(actor, unitId) || isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')

/** The judges see what a self-assessment that is handed in names; an objection's is between the unit and the committee. */
export const evidencePolicy = {
  add: (actor: Actor, { assessment, unitId }: OfUnit): boolean =>
    worksAt(actor, unitId) && assessment.units.some((one) => one.unitId === unitId),
  view: (actor: Actor, { isHandedIn, ...of }: OfUnit & { readonly isHandedIn: boolean }): boolean =>
    seesObjections(actor, of) || (isHandedIn && judges(actor, of)),
} as const
