import type { Workflow } from '../workflow'

export const meetingStates = ['PLANNED', 'INVITED', 'UNDER_WAY', 'ENDED', 'CLOSED', 'CANCELLED'] as const
export type MeetingState = (typeof meetingStates)[number]

export const meetingMoves = [
  'change',
  'invite',
  'answer',
  'signIn',
  'open',
  'record',
  'end',
  'close',
  'cancel',
] as const
export type MeetingMove = (typeof meetingMoves)[number]

/** 见面答复会: planned, invited to, held, ended; closed when its minutes stand. What was forgotten in the room is added until then. */
export const meetingWorkflow: Workflow<MeetingState, MeetingMove> = {
  PLANNED: { change: ['PLANNED'], invite: ['INVITED'], open: ['UNDER_WAY'], cancel: ['CANCELLED'] },
  INVITED: {
    change: ['INVITED'],
    invite: ['INVITED'],
    answer: ['INVITED'],
    signIn: ['INVITED'],
    open: ['UNDER_WAY'],
    cancel: ['CANCELLED'],
  },
  UNDER_WAY: { signIn: ['UNDER_WAY'], record: ['UNDER_WAY'], end: ['ENDED'] },
  ENDED: { signIn: ['ENDED'], record: ['ENDED'], close: ['CLOSED'] },
  CLOSED: {},
  CANCELLED: {},
}
