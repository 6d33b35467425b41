import type { Workflow } from '../workflow'

export const annualReportStates = ['DRAFT', 'FROZEN', 'APPROVED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED'] as const
export type AnnualReportState = (typeof annualReportStates)[number]

export const annualReportMoves = [
  'save',
  'freeze',
  'discard',
  'approve',
  'sendBack',
  'publish',
  'withdraw',
  'plan',
] as const
export type AnnualReportMove = (typeof annualReportMoves)[number]

/** 拟稿 → 定稿 → 审定 → 公开. Until it is approved it may go back to the desk; what was taken back may go out again. */
export const annualReportWorkflow: Workflow<AnnualReportState, AnnualReportMove> = {
  DRAFT: { save: ['DRAFT'], freeze: ['FROZEN'], discard: ['DISCARDED'], plan: ['DRAFT'] },
  FROZEN: { approve: ['APPROVED'], sendBack: ['DRAFT'], plan: ['FROZEN'] },
  APPROVED: { publish: ['PUBLISHED'], plan: ['APPROVED'] },
  PUBLISHED: { withdraw: ['WITHDRAWN'] },
  WITHDRAWN: { publish: ['PUBLISHED'] },
  DISCARDED: {},
}
