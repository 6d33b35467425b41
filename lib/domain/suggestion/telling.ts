import { type Actor, holds, isStaff, worksAt } from '../access/actor'
import { activityEvents } from '../activity/events'
import type { AttachmentKind } from '../attachment/attachment'
import type { Telling } from '../calendar/moves'
import { saidOfContacts } from '../contact/events'
import type { LimitPurpose } from '../deadlines/limits'
import { dossierEvents } from '../dossier/events'
import type { EventType } from '../events'
import { insideThePlan } from '../meeting/planning-events'
import { judgesHimself, seesRatingOf } from '../rating/seal'
import { reportsToUnits } from '../special-report/events'
import { voiceEvents } from '../voice/events'
import { seesLook } from './first-look'
import { governmentKinds } from './policy'
import { coSigns, hasSigned, leads } from './signers'
import type { Suggestion } from './suggestion'
import { aboutPapers } from './told-of-papers'
import { aboutRatings, insideTheRatingDesk, tellsOfRating } from './told-of-ratings'
import { amongTheUnits, betweenUnits, keptFromHandlers, keptFromSigners } from './told-of-units'

/** An event of the timeline with what decides who is told of it. */
export type Tellable = {
  readonly type: EventType
  readonly unitId: string | null
  readonly round: number | null
  readonly purpose?: LimitPurpose | null
  /** of a file: which paper it is */
  readonly kind?: AttachmentKind | null
  /** of moved days: whose they are */
  readonly moved?: { readonly telling: Telling; readonly unitIds: readonly string[] } | null
}

export const toldToNobody: readonly EventType[] = [
  'suggestion.draft-saved',
  'suggestion.draft-discarded',
  'access.refused',
  'note.corrected',
  'note.struck',
  'redaction.looked-over',
]
/** How a unit comes to its answer stays its own; what it answers is everybody's. */
export const insideTheUnit: readonly EventType[] = [
  'reply.draft-saved',
  'reply.submitted',
  'reply.returned',
  'reply.finding-stands',
  'note.unit-written',
]

/** How the signers come to their common words stays among them; that somebody signed is everybody's. */
export const insideTheSigners: readonly EventType[] = [
  'co-signing.opened',
  'co-signing.invited',
  'co-signing.link-opened',
  'co-signing.link-closed',
  'co-signing.closing-moved',
  'co-signing.stopped',
  'co-signing.declined',
  'co-signing.taken-back',
  'co-signing.lapsed',
  'co-signing.reminded',
  'co-signing.unanswered',
  'co-signing.signer-left',
  'draft.commented',
  'draft.comment-settled',
  'draft.proposal-undone',
]

/** How the office comes to its paper stays its own, too. */
export const insideTheOffice: readonly EventType[] = [
  'suggestion.planned',
  'chasing.drafted',
  'chasing.saved',
  'chasing.discarded',
  'file-publication.decided',
]
/** Told of many suggestions in one sentence, or of the unit itself. */
export const toUnitsTogether: readonly EventType[] = [
  'pre-assignment.asked',
  'assignment-meeting.handed-over',
  'unit.renamed',
  'unit.merged',
  'unit.handed-over',
  'commitment.report-asked',
  ...reportsToUnits,
]
export const toGovernmentTogether: readonly EventType[] = [
  'pre-assignment.government-asked',
  'assignment-meeting.held',
  'commitment.report-asked',
]
/** Of what somebody keeps for himself. */
export const toThemselves: readonly EventType[] = ['search.found', 'webhook.stopped']
/** Of a voice or an activity, which is no suggestion: the delegates and units that the event itself names. */
export const toNamed: readonly EventType[] = [...voiceEvents, ...activityEvents]
/** Between the offices and the unit that a paper is for; the delegate hears that it was issued and answered. */
export const aboutOneUnit: readonly EventType[] = [
  'chasing.issued',
  'chasing.received',
  'chasing.answered',
  'chasing.withdrawn',
]

/** What a delegate says of an entry, and what becomes of it, is between those who signed, the unit and the offices. */
export const aboutContacts: readonly EventType[] = saidOfContacts

/** What the delegation advised is between it, those who signed and the office. */
export const aboutTheLook: readonly EventType[] = [
  'first-look.asked',
  'first-look.passed-on',
  'first-look.given-back',
  'first-look.lapsed',
  'first-look.insisted',
]

/** What is only proposed, or was not fixed, stays within the committee. */
export const insideTheCommittee: readonly EventType[] = [
  'key.nominated',
  'key.taken-back',
  'key.not-fixed',
  'note.committee-written',
  'supervision.reported',
  'supervision.visit-struck',
  ...insideThePlan,
  ...dossierEvents,
]

export function isToldTo(actor: Actor, suggestion: Suggestion, event: Tellable): boolean {
  const { type, unitId, round } = event
  if (toldToNobody.includes(type)) return false
  if (keptFromSigners.includes(type) && signs(actor, suggestion)) return false
  if (keptFromHandlers.includes(type) && judgesHimself(actor, suggestion)) return false
  if (insideTheUnit.includes(type)) return unitId !== null && worksAt(actor, unitId)
  if (insideTheSigners.includes(type)) return leads(actor, suggestion) || coSigns(actor, suggestion)
  if (aboutTheLook.includes(type)) return seesLook(actor, suggestion)
  if (insideTheCommittee.includes(type)) return isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')
  if (insideTheOffice.includes(type)) return isStaff(actor)
  if (tellsOfRating(event) && judgesHimself(actor, suggestion)) return false
  if (insideTheRatingDesk.includes(type)) return isStaff(actor)
  if (betweenUnits.includes(type)) return seesUnitsAtWork(actor, suggestion)
  if (amongTheUnits.includes(type)) return worksOnIt(actor, suggestion)
  if (type === 'pre-assignment.answered') return plansWith(actor) || (unitId !== null && worksAt(actor, unitId))
  if (type === 'pre-assignment.delegate-answered') return plansWith(actor) || leads(actor, suggestion)
  if (type === 'deadline.moved') return hearsMove(actor, suggestion, event)
  if (aboutPapers.includes(type)) return isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || signs(actor, suggestion)
  if (type === 'deadline.reminded') return hearsReminder(actor, suggestion, event)
  if (aboutContacts.includes(type)) return watches(actor, suggestion, unitId) || signs(actor, suggestion)
  if (aboutOneUnit.includes(type))
    return watches(actor, suggestion, unitId) || (type !== 'chasing.received' && signs(actor, suggestion))
  return !aboutRatings.includes(type) || seesRatingOf(actor, suggestion, round ?? suggestion.round)
}

/** The units that handle it, and the offices that watch them. */
export const seesUnitsAtWork = (actor: Actor, suggestion: Suggestion): boolean =>
  isStaff(actor) ||
  holds(actor, 'COMMITTEE_LEADER') ||
  holds(actor, 'GOVERNMENT_OFFICE') ||
  worksOnIt(actor, suggestion)

const worksOnIt = (actor: Actor, { assignments }: Suggestion): boolean =>
  assignments.some((one) => one.endedOn === null && worksAt(actor, one.unitId))

/** A unit's drafting is its own, a delegate's feedback the delegate's and the office's; the rest is between the unit and the offices. */
function hearsReminder(actor: Actor, suggestion: Suggestion, { purpose, unitId }: Tellable): boolean {
  if (purpose === 'draft' || purpose === 'sign') return unitId !== null && worksAt(actor, unitId)
  if (purpose === 'feedback') return isStaff(actor) || signs(actor, suggestion)
  if (purpose === 'reassign')
    return isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')
  return unitId === null ? isStaff(actor) : watches(actor, suggestion, unitId)
}

/** As the lines of the ledger are seen: a unit's drafting is its own, and an open feedback would tell that no rating was given. */
function hearsMove(actor: Actor, suggestion: Suggestion, { moved }: Tellable): boolean {
  if (moved?.telling === 'UNIT') return moved.unitIds.some((unitId) => worksAt(actor, unitId))
  return moved?.telling !== 'FEEDBACK' || isStaff(actor) || signs(actor, suggestion)
}

/** What somebody thinks of a plan is between him and the offices. */
const plansWith = (actor: Actor): boolean =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')

function watches(actor: Actor, { assignments }: Suggestion, unitId: string | null): boolean {
  if (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || (unitId !== null && worksAt(actor, unitId))) return true
  const kind = assignments.find((one) => one.unitId === unitId)?.unitKind
  return kind !== undefined && governmentKinds.includes(kind) && holds(actor, 'GOVERNMENT_OFFICE')
}

const signs = (actor: Actor, suggestion: Suggestion): boolean =>
  leads(actor, suggestion) || hasSigned(actor, suggestion)
