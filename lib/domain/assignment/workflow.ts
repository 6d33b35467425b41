import type { Workflow } from '../workflow'

export const assignmentStatuses = [
  'ASSIGNED',
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
  'giveOpinion',
  'askExtension',
  'decideExtension',
  'saveReply',
  'submitReply',
  'returnReply',
  'signReply',
  'askReturn',
] as const
export type AssignmentMove = (typeof assignmentMoves)[number]

/** What a unit may do when. A reply draft or a contact is the sign that handling has begun. */
export const assignmentWorkflow: Workflow<AssignmentStatus, AssignmentMove> = {
  ASSIGNED: { open: ['ASSIGNED'], acknowledge: ['ACKNOWLEDGED'], askReturn: ['ENDED'] },
  ACKNOWLEDGED: {
    logContact: ['IN_PROGRESS', 'ACKNOWLEDGED'],
    giveOpinion: ['OPINION_GIVEN'],
    askExtension: ['EXTENSION_REQUESTED'],
    saveReply: ['IN_PROGRESS'],
    submitReply: ['REPLY_UNDER_REVIEW'],
  },
  IN_PROGRESS: {
    logContact: ['IN_PROGRESS'],
    askExtension: ['EXTENSION_REQUESTED'],
    saveReply: ['IN_PROGRESS'],
    submitReply: ['REPLY_UNDER_REVIEW'],
  },
  EXTENSION_REQUESTED: {
    logContact: ['EXTENSION_REQUESTED'],
    decideExtension: ['IN_PROGRESS', 'ACKNOWLEDGED'],
    saveReply: ['EXTENSION_REQUESTED'],
  },
  REPLY_UNDER_REVIEW: {
    logContact: ['REPLY_UNDER_REVIEW'],
    returnReply: ['IN_PROGRESS', 'RE_HANDLING'],
    signReply: ['REPLIED'],
  },
  REPLIED: { logContact: ['REPLIED'] },
  RE_HANDLING: { logContact: ['RE_HANDLING'], saveReply: ['RE_HANDLING'], submitReply: ['REPLY_UNDER_REVIEW'] },
  OPINION_GIVEN: { logContact: ['OPINION_GIVEN'] },
  ENDED: {},
}
