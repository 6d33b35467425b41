import type { Workflow } from '../workflow'

export const noticeStatuses = ['DRAFT', 'ISSUED', 'RECEIVED', 'ANSWERED', 'DISCARDED', 'WITHDRAWN'] as const
export type NoticeStatus = (typeof noticeStatuses)[number]

export const noticeMoves = ['save', 'issue', 'discard', 'withdraw', 'receive', 'answer'] as const
export type NoticeMove = (typeof noticeMoves)[number]

/** 拟稿 → 签发 → 签收 → 回复; a paper that has its number is discarded or withdrawn, never deleted. */
export const chasingWorkflow: Workflow<NoticeStatus, NoticeMove> = {
  DRAFT: { save: ['DRAFT'], issue: ['ISSUED'], discard: ['DISCARDED'] },
  ISSUED: { receive: ['RECEIVED'], withdraw: ['WITHDRAWN'] },
  RECEIVED: { answer: ['ANSWERED'], withdraw: ['WITHDRAWN'] },
  ANSWERED: {},
  DISCARDED: {},
  WITHDRAWN: {},
}
