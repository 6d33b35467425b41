import type { Workflow } from '../workflow'

export const assignmentStatuses = [
  'ASSIGNED',
  'RETURN_REQUESTED',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'EXTENSION_REQUESTED',
  'REPLY_UNDER_REVIEW',
  'REPLIED',
  'RE_HANDLING',
  'OPINION_GIVEN',
  'ENDED',
] as const
export type AssignmentStatus = (typeof assignmentStatuses)[number]

export const assignmentMoves = [
  'open',
  'acknowledge',
  'logContact',
  'strikeContact',
  'waiveContact',
  'giveOpinion',
  'askExtension',
  'decideExtension',
  'askPause',
  'decidePause',
  'endPause',
  'saveReply',
  'submitReply',
  'returnReply',
  'signReply',
  'askReturn',
  'overruleReturn',
  'reassign',
] as const
export type AssignmentMove = (typeof assignmentMoves)[number]

/** A pause is no state of its own: the clock stands, the work goes on. While the head reads the letter none is asked for. */
const standing = <State extends AssignmentStatus>(state: State) => ({ decidePause: [state], endPause: [state] })
const pausable = <State extends AssignmentStatus>(state: State) => ({ askPause: [state], ...standing(state) })

/** What a unit may do when. A reply draft or a contact is the sign that handling has begun. */
export const assignmentWorkflow: Workflow<AssignmentStatus, AssignmentMove> = {
  ASSIGNED: { open: ['ASSIGNED'], acknowledge: ['ACKNOWLEDGED'], askReturn: ['RETURN_REQUESTED'] },
  RETURN_REQUESTED: { acknowledge: ['ACKNOWLEDGED'], overruleReturn: ['ASSIGNED'], reassign: ['ENDED'] },
  ACKNOWLEDGED: {
    logContact: ['IN_PROGRESS', 'ACKNOWLEDGED'],
    strikeContact: ['ACKNOWLEDGED'],
    waiveContact: ['ACKNOWLEDGED'],
    giveOpinion: ['OPINION_GIVEN'],
    askExtension: ['EXTENSION_REQUESTED'],
    saveReply: ['IN_PROGRESS'],
    submitReply: ['REPLY_UNDER_REVIEW'],
    ...pausable('ACKNOWLEDGED'),
  },
  IN_PROGRESS: {
    logContact: ['IN_PROGRESS'],
    strikeContact: ['IN_PROGRESS', 'ACKNOWLEDGED'],
    waiveContact: ['IN_PROGRESS'],
    askExtension: ['EXTENSION_REQUESTED'],
    saveReply: ['IN_PROGRESS'],
    submitReply: ['REPLY_UNDER_REVIEW'],
    ...pausable('IN_PROGRESS'),
  },
  EXTENSION_REQUESTED: {
    logContact: ['EXTENSION_REQUESTED'],
    strikeContact: ['EXTENSION_REQUESTED'],
    waiveContact: ['EXTENSION_REQUESTED'],
    decideExtension: ['IN_PROGRESS', 'ACKNOWLEDGED'],
    saveReply: ['EXTENSION_REQUESTED'],
    ...pausable('EXTENSION_REQUESTED'),
  },
  REPLY_UNDER_REVIEW: {
    logContact: ['REPLY_UNDER_REVIEW'],
    strikeContact: ['REPLY_UNDER_REVIEW'],
    returnReply: ['IN_PROGRESS', 'RE_HANDLING'],
    signReply: ['REPLIED'],
    ...standing('REPLY_UNDER_REVIEW'),
  },
  REPLIED: { logContact: ['REPLIED'], strikeContact: ['REPLIED'] },
  RE_HANDLING: {
    logContact: ['RE_HANDLING'],
    strikeContact: ['RE_HANDLING'],
    waiveContact: ['RE_HANDLING'],
    saveReply: ['RE_HANDLING'],
    submitReply: ['REPLY_UNDER_REVIEW'],
    ...pausable('RE_HANDLING'),
  },
  OPINION_GIVEN: {
    logContact: ['OPINION_GIVEN'],
    strikeContact: ['OPINION_GIVEN'],
    giveOpinion: ['OPINION_GIVEN'],
  },
  ENDED: {},
}
