import type { Workflow } from '../workflow'
import { afterTheReply } from './workflow-after-reply'

/** The statuses of the trade, in the order of the life cycle. */
export const suggestionStatuses = [
  'DRAFT',
  'CO_SIGNING',
  'SUBMITTED',
  'DELEGATION_REVIEW',
  'OFFICE_REVIEW',
  'PRE_ASSIGNED',
  'ASSIGNED',
  'ACKNOWLEDGED',
  'RETURN_REQUESTED',
  'IN_PROGRESS',
  'EXTENSION_REQUESTED',
  'REPLY_UNDER_REVIEW',
  'REPLIED',
  'RATED',
  'RE_HANDLING',
  'SPLIT',
  'REJOINED',
  'NOT_ACCEPTED',
  'WITHDRAWN',
  'CONCLUDED',
  'TRACKED',
  'ARCHIVED',
] as const
export type SuggestionStatus = (typeof suggestionStatuses)[number]

export const suggestionMoves = [
  'edit',
  'discard',
  'inviteCoSigners',
  'stopCoSigning',
  'coSign',
  'takeBackSignature',
  'commentOnDraft',
  'settleComment',
  'submit',
  'offerEntry',
  'confirmEntry',
  'denyEntry',
  'handInOnPaper',
  'passOn',
  'giveBack',
  'register',
  'sendBack',
  'notAccept',
  'recordBill',
  'objectToNonAcceptance',
  'decideObjection',
  'takeUpAgain',
  'withdraw',
  'merge',
  'unmerge',
  'split',
  'undoSplit',
  'preAssign',
  'assign',
  'rate',
  'rateBeside',
  'changeRating',
  'correctRating',
  'enterPaperRating',
  'handleAgain',
  'declineAgain',
  'insistOnAgain',
  'takeWay',
  'consentToClose',
  'track',
  'conclude',
  'archive',
] as const
export type SuggestionMove = (typeof suggestionMoves)[number]

const underWay = { withdraw: ['WITHDRAWN'] } as const
/** In a group it stands where it stood; joined to one that is assigned it is assigned with it. A part may end in its original. */
const together = <Status extends SuggestionStatus>(...stays: [Status, ...Status[]]) => ({
  merge: stays,
  unmerge: [stays[0]],
  undoSplit: ['REJOINED'] as const,
})

/** Moves on the suggestion itself. Between assignment and reply its status follows its units: see suggestionProgress. */
export const suggestionWorkflow: Workflow<SuggestionStatus, SuggestionMove> = {
  DRAFT: {
    edit: ['DRAFT'],
    discard: [],
    inviteCoSigners: ['CO_SIGNING'],
    takeBackSignature: ['DRAFT'],
    settleComment: ['DRAFT'],
    submit: ['SUBMITTED', 'DELEGATION_REVIEW'],
    offerEntry: ['DRAFT'],
    denyEntry: ['DRAFT'],
    handInOnPaper: ['SUBMITTED'],
  },
  CO_SIGNING: {
    edit: ['CO_SIGNING'],
    inviteCoSigners: ['CO_SIGNING'],
    stopCoSigning: ['DRAFT'],
    coSign: ['CO_SIGNING'],
    takeBackSignature: ['CO_SIGNING'],
    commentOnDraft: ['CO_SIGNING'],
    settleComment: ['CO_SIGNING'],
    submit: ['SUBMITTED', 'DELEGATION_REVIEW'],
  },
  SUBMITTED: {
    confirmEntry: ['SUBMITTED'],
    denyEntry: ['SUBMITTED'],
    register: ['OFFICE_REVIEW'],
    sendBack: ['DRAFT'],
    notAccept: ['NOT_ACCEPTED'],
    recordBill: ['SUBMITTED'],
    ...underWay,
  },
  DELEGATION_REVIEW: {
    passOn: ['SUBMITTED'],
    giveBack: ['DRAFT'],
    register: ['OFFICE_REVIEW'],
    sendBack: ['DRAFT'],
    recordBill: ['DELEGATION_REVIEW'],
    ...underWay,
  },
  OFFICE_REVIEW: {
    confirmEntry: ['OFFICE_REVIEW'],
    sendBack: ['DRAFT'],
    notAccept: ['NOT_ACCEPTED'],
    recordBill: ['OFFICE_REVIEW'],
    ...together('OFFICE_REVIEW', 'ASSIGNED'),
    split: ['SPLIT'],
    preAssign: ['PRE_ASSIGNED'],
    assign: ['ASSIGNED'],
    ...underWay,
  },
  PRE_ASSIGNED: {
    confirmEntry: ['PRE_ASSIGNED'],
    sendBack: ['DRAFT'],
    notAccept: ['NOT_ACCEPTED'],
    recordBill: ['PRE_ASSIGNED'],
    ...together('PRE_ASSIGNED', 'ASSIGNED'),
    split: ['SPLIT'],
    preAssign: ['PRE_ASSIGNED'],
    assign: ['ASSIGNED'],
    ...underWay,
  },
  ASSIGNED: { confirmEntry: ['ASSIGNED'], ...together('ASSIGNED'), ...underWay },
  ACKNOWLEDGED: { confirmEntry: ['ACKNOWLEDGED'], ...together('ACKNOWLEDGED'), ...underWay },
  RETURN_REQUESTED: { ...together('RETURN_REQUESTED'), ...underWay },
  IN_PROGRESS: { confirmEntry: ['IN_PROGRESS'], ...together('IN_PROGRESS'), ...underWay },
  EXTENSION_REQUESTED: { ...together('EXTENSION_REQUESTED'), ...underWay },
  REPLY_UNDER_REVIEW: { ...together('REPLY_UNDER_REVIEW'), ...underWay },
  ...afterTheReply,
  RE_HANDLING: { correctRating: ['RE_HANDLING'], ...underWay },
  SPLIT: { undoSplit: ['OFFICE_REVIEW', 'PRE_ASSIGNED'] },
  REJOINED: {},
  NOT_ACCEPTED: {
    objectToNonAcceptance: ['NOT_ACCEPTED'],
    decideObjection: ['NOT_ACCEPTED', 'SUBMITTED', 'OFFICE_REVIEW'],
    takeUpAgain: ['DRAFT'],
  },
  WITHDRAWN: {},
  ARCHIVED: {},
}

/** How the status may change because a unit has done its part; with several units the one furthest behind counts. */
export const suggestionProgress: Readonly<Partial<Record<SuggestionStatus, readonly SuggestionStatus[]>>> = {
  ASSIGNED: ['ACKNOWLEDGED', 'RETURN_REQUESTED'],
  RETURN_REQUESTED: ['ASSIGNED', 'ACKNOWLEDGED'],
  ACKNOWLEDGED: ['IN_PROGRESS', 'EXTENSION_REQUESTED', 'REPLY_UNDER_REVIEW'],
  IN_PROGRESS: ['ACKNOWLEDGED', 'EXTENSION_REQUESTED', 'REPLY_UNDER_REVIEW'],
  EXTENSION_REQUESTED: ['ACKNOWLEDGED', 'IN_PROGRESS', 'REPLY_UNDER_REVIEW'],
  REPLY_UNDER_REVIEW: ['IN_PROGRESS', 'EXTENSION_REQUESTED', 'RE_HANDLING', 'REPLIED'],
  RE_HANDLING: ['REPLY_UNDER_REVIEW'],
}

/** Nothing more is done about it by anybody. What is tracked goes on. */
export const over: readonly SuggestionStatus[] = [
  'SPLIT',
  'REJOINED',
  'NOT_ACCEPTED',
  'WITHDRAWN',
  'CONCLUDED',
  'ARCHIVED',
]
export const isOver = (status: SuggestionStatus): boolean => over.includes(status)

/** The legal clock of a reply is running: these can be due soon or overdue. */
export const awaitingReply = [
  'ASSIGNED',
  'ACKNOWLEDGED',
  'RETURN_REQUESTED',
  'IN_PROGRESS',
  'EXTENSION_REQUESTED',
  'REPLY_UNDER_REVIEW',
  'RE_HANDLING',
] as const satisfies readonly SuggestionStatus[]
