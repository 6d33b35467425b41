import type { Workflow } from '../workflow'

export const reportStates = ['DRAFT', 'SENT', 'CLOSED', 'DISCARDED'] as const
export type ReportState = (typeof reportStates)[number]
export const reportMoves = ['save', 'send', 'discard', 'instruct', 'close'] as const
export type ReportMove = (typeof reportMoves)[number]

/** 拟稿 → 报送 → 办结; an instruction that comes late opens what was closed. */
export const reportWorkflow: Workflow<ReportState, ReportMove> = {
  DRAFT: { save: ['DRAFT'], send: ['SENT'], discard: ['DISCARDED'] },
  SENT: { instruct: ['SENT'], close: ['CLOSED'] },
  CLOSED: { instruct: ['SENT'] },
  DISCARDED: {},
}

/** NOTED asks nobody for anything; OPEN waits for the unit, ANSWERED for the office. */
export const instructionStates = ['NOTED', 'OPEN', 'ANSWERED', 'SETTLED', 'STRUCK'] as const
export type InstructionState = (typeof instructionStates)[number]
export const instructionMoves = ['answer', 'accept', 'sendBack', 'strike'] as const
export type InstructionMove = (typeof instructionMoves)[number]

/** 交办 → 报告 → 认可, or back to the unit. What a unit has reported on is not struck out any more. */
export const instructionWorkflow: Workflow<InstructionState, InstructionMove> = {
  NOTED: { strike: ['STRUCK'] },
  OPEN: { answer: ['ANSWERED'], strike: ['STRUCK'] },
  ANSWERED: { accept: ['SETTLED'], sendBack: ['OPEN'] },
  SETTLED: {},
  STRUCK: {},
}
