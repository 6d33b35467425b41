import type { ReturnStage } from '@/lib/domain/assignment/return-stage'
import type { AssignmentMove, AssignmentStatus } from '@/lib/domain/assignment/workflow'
import type { SuggestionMove, SuggestionStatus } from '@/lib/domain/suggestion/workflow'

/**
 * Who may do what when: written by hand, read by the office, never made from the code.
 * The test beside it compares every cell; what is not written here is forbidden.
 */
export const subjects = [
  'lead delegate',
  'co-signer',
  'invited co-signer',
  'declined co-signer',
  'other delegate',
  'lead delegate whose mandate ended',
  'liaison officer of the delegation',
  'liaison officer of another delegation',
  'clerk of the lead unit',
  'head of a section of the lead unit',
  'head of the lead unit',
  'clerk of the assisting unit',
  'head of the assisting unit',
  'clerk of a unit withdrawn from it',
  'clerk of a unit asked beforehand',
  'clerk of another unit',
  'head of another unit',
  'government office',
  'delegate office',
  'committee leader',
  'assessor of the group',
  'assessor of the group barred from it',
  'assessor of another group',
  'system administrator',
  'security administrator',
  'audit administrator',
  'person without a role',
] as const
export type Subject = (typeof subjects)[number]

const states =
  'DRAFT CO_SIGNING SUBMITTED DELEGATION_REVIEW OFFICE_REVIEW PRE_ASSIGNED ASSIGNED ACKNOWLEDGED RETURN_REQUESTED IN_PROGRESS EXTENSION_REQUESTED REPLY_UNDER_REVIEW REPLIED RATED RE_HANDLING SPLIT REJOINED NOT_ACCEPTED WITHDRAWN CONCLUDED TRACKED ARCHIVED'.split(
    ' ',
  ) as SuggestionStatus[]

/** Columns in the order of the line above: x sees it. Units are assigned in every row, so that only the state decides. */
const views = `
lead delegate                         x x x x x x x x x x x x x x x x x x x x x x
co-signer                             - x x x x x x x x x x x x x x x x x x x x x
invited co-signer                     - x - - - - - - - - - - - - - - - - - - - -
declined co-signer                    - - - - - - - - - - - - - - - - - - - - - -
other delegate                        - - - - - - - - - - - - - - - - - - - - - -
lead delegate whose mandate ended     - - - - - - - - - - - - - - - - - - - - - -
liaison officer of the delegation     - - x x x x x x x x x x x x x x x x x x x x
liaison officer of another delegation - - - - - - - - - - - - - - - - - - - - - -
clerk of the lead unit                - - x x x x x x x x x x x x x x x x x x x x
head of a section of the lead unit    - - x x x x x x x x x x x x x x x x x x x x
head of the lead unit                 - - x x x x x x x x x x x x x x x x x x x x
clerk of the assisting unit           - - x x x x x x x x x x x x x x x x x x x x
head of the assisting unit            - - x x x x x x x x x x x x x x x x x x x x
clerk of a unit withdrawn from it     - - - - - - - - - - - - - - - - - - - - - -
clerk of a unit asked beforehand      - - - - - x - - - - - - - - - - - - - - - -
clerk of another unit                 - - - - - - - - - - - - - - - - - - - - - -
head of another unit                  - - - - - - - - - - - - - - - - - - - - - -
government office                     - - x x x x x x x x x x x x x x x x x x x x
delegate office                       - - x x x x x x x x x x x x x x x x x x x x
committee leader                      - - x x x x x x x x x x x x x x x x x x x x
assessor of the group                 - - - - - - - - - - - - x x x - - - - x x x
assessor of the group barred from it  - - - - - - - - - - - - - - - - - - - - - -
assessor of another group             - - - - - - - - - - - - - - - - - - - - - -
system administrator                  - - - - - - - - - - - - - - - - - - - - - -
security administrator                - - - - - - - - - - - - - - - - - - - - - -
audit administrator                   - - - - - - - - - - - - - - - - - - - - - -
person without a role                 - - - - - - - - - - - - - - - - - - - - - -
`

export function seesIt(subject: Subject, status: SuggestionStatus): boolean {
  const row = views.split('\n').find((line) => line.slice(0, 38).trim() === subject)
  const cell = row?.slice(38).trim().split(/\s+/)[states.indexOf(status)]
  if (cell !== 'x' && cell !== '-') throw new Error(`no cell for ${subject} in ${status}`)
  return cell === 'x'
}

const lead: Subject[] = ['lead delegate']
const office: Subject[] = ['delegate office']
const liaison: Subject[] = ['liaison officer of the delegation']

/** Whoever was asked and has not declined. */
const asked: Subject[] = ['co-signer', 'invited co-signer']

const atTheOffice = { sendBack: office, notAccept: office, recordBill: office }

/** Asked for by the delegate, or entered by the office from paper. */
const back = { withdraw: [...lead, ...office] }

/** Two signers have rated: each changes his own, and no unit has a column anywhere here. */
const ofRatings = {
  rateBeside: ['co-signer'],
  changeRating: ['lead delegate', 'co-signer'],
  correctRating: office,
  enterPaperRating: office,
} satisfies Partial<Record<SuggestionMove, Subject[]>>

export const suggestionMatrix: Partial<Record<SuggestionStatus, Partial<Record<SuggestionMove, Subject[]>>>> = {
  DRAFT: {
    edit: lead,
    discard: lead,
    inviteCoSigners: lead,
    takeBackSignature: ['co-signer'],
    settleComment: lead,
    submit: lead,
  },
  CO_SIGNING: {
    edit: lead,
    inviteCoSigners: lead,
    stopCoSigning: lead,
    coSign: asked,
    takeBackSignature: ['co-signer'],
    commentOnDraft: [...lead, ...asked],
    settleComment: lead,
    submit: lead,
  },
  SUBMITTED: { ...back, register: office, sendBack: office, notAccept: office, recordBill: office },
  DELEGATION_REVIEW: {
    ...back,
    passOn: liaison,
    giveBack: liaison,
    register: office,
    sendBack: office,
    recordBill: office,
  },
  OFFICE_REVIEW: { ...back, ...atTheOffice, preAssign: office, assign: office, merge: office, split: office },
  PRE_ASSIGNED: { ...back, ...atTheOffice, preAssign: office, assign: office, merge: office, split: office },
  ASSIGNED: { ...back, merge: office },
  ACKNOWLEDGED: { ...back, merge: office },
  RETURN_REQUESTED: { ...back, merge: office },
  IN_PROGRESS: { ...back, merge: office },
  EXTENSION_REQUESTED: { ...back, merge: office },
  REPLY_UNDER_REVIEW: { ...back, merge: office },
  RE_HANDLING: { ...back, correctRating: office },
  NOT_ACCEPTED: { objectToNonAcceptance: lead, decideObjection: office, takeUpAgain: lead },
  SPLIT: { undoSplit: office },
  REPLIED: { rate: lead, ...ofRatings, track: office, conclude: office },
  RATED: {
    ...ofRatings,
    handleAgain: office,
    declineAgain: office,
    insistOnAgain: lead,
    takeWay: office,
    consentToClose: lead,
    track: office,
    conclude: office,
  },
  TRACKED: { correctRating: office, conclude: office },
  CONCLUDED: { correctRating: office, archive: office },
}

const leadUnit: Subject[] = ['clerk of the lead unit', 'head of a section of the lead unit', 'head of the lead unit']
const leadHead: Subject[] = ['head of the lead unit']
const assistingUnit: Subject[] = ['clerk of the assisting unit', 'head of the assisting unit']

const talks = { logContact: leadUnit, strikeContact: leadUnit }
const unheard = { ...talks, waiveContact: [...leadHead, ...office] }

const pauses = { askPause: [...leadUnit, ...office], decidePause: office, endPause: [...leadUnit, ...office] }

type AssignmentMatrix = Partial<Record<AssignmentStatus, Partial<Record<AssignmentMove, Subject[]>>>>

/** On the assignment of the lead unit. */
export const leadMatrix: AssignmentMatrix = {
  ASSIGNED: { open: leadUnit, acknowledge: leadUnit, askReturn: leadUnit },
  RETURN_REQUESTED: { acknowledge: leadUnit, overruleReturn: office, reassign: office },
  ACKNOWLEDGED: {
    ...unheard,
    askExtension: leadUnit,
    saveReply: leadUnit,
    submitReply: leadUnit,
    ...pauses,
  },
  IN_PROGRESS: {
    ...unheard,
    askExtension: leadUnit,
    saveReply: leadUnit,
    submitReply: leadUnit,
    ...pauses,
  },
  EXTENSION_REQUESTED: {
    ...unheard,
    decideExtension: office,
    saveReply: leadUnit,
    ...pauses,
  },
  REPLY_UNDER_REVIEW: {
    ...talks,
    returnReply: leadHead,
    signReply: leadHead,
    decidePause: office,
    endPause: [...leadUnit, ...office],
  },
  REPLIED: talks,
  RE_HANDLING: {
    ...unheard,
    saveReply: leadUnit,
    submitReply: leadUnit,
    ...pauses,
  },
}

/** On the assignment of the assisting unit: it gives an opinion and never replies. */
export const assistMatrix: AssignmentMatrix = {
  ASSIGNED: { open: assistingUnit, acknowledge: assistingUnit, askReturn: assistingUnit },
  RETURN_REQUESTED: { acknowledge: assistingUnit, overruleReturn: office, reassign: office },
  ACKNOWLEDGED: {
    logContact: assistingUnit,
    strikeContact: assistingUnit,
    giveOpinion: assistingUnit,
    askPause: [...assistingUnit, ...office],
    decidePause: office,
    endPause: [...assistingUnit, ...office],
  },
  /** again in a further round */
  OPINION_GIVEN: { logContact: assistingUnit, strikeContact: assistingUnit, giveOpinion: assistingUnit },
}

/** An objection is decided by the office, the second by the government office, each further one by the committee. */
export const decidersAt: Record<ReturnStage, Subject[]> = {
  OFFICE: ['delegate office'],
  GOVERNMENT_OFFICE: ['government office'],
  COMMITTEE: ['delegate office', 'committee leader'],
}
