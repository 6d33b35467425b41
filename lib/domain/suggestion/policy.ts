import { type Actor, assesses, holds, isStaff, liaisesFor, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import { type Assignment, isInForce, type UnitKind } from '../assignment/assignment'
import { judgesHimself, ownRatings, ratersOf } from '../rating/seal'
import { entersFor, isStillProxy, isToSettle, keepsEntry } from './proxy-entry'
import { coSigns, hasSigned, leads } from './signers'
import type { Suggestion } from './suggestion'
import type { SuggestionMove, SuggestionStatus } from './workflow'

const beforeSubmission: readonly SuggestionStatus[] = ['DRAFT', 'CO_SIGNING']
const answered: readonly SuggestionStatus[] = ['REPLIED', 'RATED', 'RE_HANDLING', 'TRACKED', 'CONCLUDED', 'ARCHIVED']
/** What the district government answers for; court, procuratorate and the party's side answer for themselves. */
export const governmentKinds: readonly UnitKind[] = ['DEPARTMENT', 'TOWN', 'ENTERPRISE']

const liaises = (actor: Actor, suggestion: Suggestion): boolean => liaisesFor(actor, suggestion.delegationId)

/** While opinions are asked, those who are asked read what it is about. */
const isAskedBeforehand = (actor: Actor, { status, askedUnits }: Suggestion): boolean =>
  status === 'PRE_ASSIGNED' &&
  askedUnits.some(
    ({ unitId, unitKind }) =>
      worksAt(actor, unitId) || (holds(actor, 'GOVERNMENT_OFFICE') && governmentKinds.includes(unitKind)),
  )

/** Only he can say of what was entered for him that it is his. */
const settles: Rule<Suggestion> = (actor, suggestion) => leads(actor, suggestion) && isToSettle(suggestion)

const inForce = (suggestion: Suggestion): Assignment[] => suggestion.assignments.filter(isInForce)

/** One list of who sees it; lib/queries/visible-to says the same in SQL, and a test holds the two together. */
function view(actor: Actor, suggestion: Suggestion): boolean {
  if (leads(actor, suggestion)) return true
  if (suggestion.status === 'DRAFT') return keepsEntry(actor, suggestion)
  if (beforeSubmission.includes(suggestion.status)) return coSigns(actor, suggestion)
  if (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || coSigns(actor, suggestion)) return true
  if (liaises(actor, suggestion)) return true
  if (isAskedBeforehand(actor, suggestion)) return true
  const handling = inForce(suggestion)
  if (handling.some((assignment) => worksAt(actor, assignment.unitId))) return true
  if (holds(actor, 'GOVERNMENT_OFFICE')) return handling.some(({ unitKind }) => governmentKinds.includes(unitKind))
  return answered.includes(suggestion.status) && assesses(actor, handling)
}

/** The sheet names cards and hours: it is for those who sign and for the office that files it. */
export const mayPrintSignatures: Rule<Suggestion> = (actor, suggestion) =>
  view(actor, suggestion) && (leads(actor, suggestion) || coSigns(actor, suggestion) || isStaff(actor))

/** While signatures are collected it is read by all who were asked; back with its lead delegate, by who signed it, and only as signed. */
export const mayReadAsSigner: Rule<Suggestion> = (actor, suggestion) =>
  suggestion.status === 'CO_SIGNING'
    ? coSigns(actor, suggestion)
    : suggestion.status === 'DRAFT' && hasSigned(actor, suggestion)

/** What comes in on paper is read by the office, and by nobody who is rated; nor does he end it, which is open or shut by how it was rated. */
const keepsRatings: Rule<Suggestion> = (actor, suggestion) => isStaff(actor) && !judgesHimself(actor, suggestion)

const ratesOfficially: Rule<Suggestion> = (actor, suggestion) =>
  leads(actor, suggestion) && !judgesHimself(actor, suggestion)

/** Who may; the workflow says when. A move without a rule does not compile. */
export const suggestionPolicy: Record<SuggestionMove | 'view', Rule<Suggestion>> = {
  view,
  edit: (actor, suggestion) => leads(actor, suggestion) || entersFor(actor, suggestion),
  discard: (actor, suggestion) => (isStillProxy(suggestion) ? keepsEntry(actor, suggestion) : leads(actor, suggestion)),
  inviteCoSigners: leads,
  stopCoSigning: leads,
  coSign: coSigns,
  takeBackSignature: hasSigned,
  commentOnDraft: (actor, suggestion) => leads(actor, suggestion) || coSigns(actor, suggestion),
  settleComment: leads,
  submit: leads,
  offerEntry: entersFor,
  confirmEntry: settles,
  denyEntry: settles,
  handInOnPaper: entersFor,
  passOn: liaises,
  giveBack: liaises,
  register: isStaff,
  sendBack: isStaff,
  notAccept: isStaff,
  recordBill: isStaff,
  objectToNonAcceptance: leads,
  decideObjection: isStaff,
  takeUpAgain: leads,
  withdraw: (actor, suggestion) => leads(actor, suggestion) || isStaff(actor),
  merge: isStaff,
  unmerge: isStaff,
  split: isStaff,
  undoSplit: isStaff,
  preAssign: isStaff,
  assign: isStaff,
  rate: ratesOfficially,
  rateBeside: (actor, suggestion) => ratersOf(actor, suggestion).some((id) => id !== suggestion.leadDelegateId),
  changeRating: (actor, suggestion) => ownRatings(actor, suggestion).length > 0,
  correctRating: keepsRatings,
  enterPaperRating: keepsRatings,
  handleAgain: keepsRatings,
  declineAgain: keepsRatings,
  insistOnAgain: ratesOfficially,
  takeWay: keepsRatings,
  consentToClose: ratesOfficially,
  track: keepsRatings,
  conclude: keepsRatings,
  archive: keepsRatings,
}
