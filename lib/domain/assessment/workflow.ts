import type { Workflow } from '../workflow'

/** 筹备 自评 评分 核对 定结果 已取消: named by what goes on in it. */
export const assessmentStates = ['PREPARED', 'SELF_ASSESSED', 'JUDGED', 'CHECKED', 'FROZEN', 'CANCELLED'] as const
export type AssessmentState = (typeof assessmentStates)[number]

export const assessmentMoves = [
  'prepare',
  'openSelf',
  'assessOneself',
  'openJudging',
  'judge',
  'settle',
  'openCheck',
  'object',
  'decide',
  'correct',
  'freeze',
  'cancel',
] as const
export type AssessmentMove = (typeof assessmentMoves)[number]

/**
 * 考核: groups are made and members named while it is prepared; the units assess themselves; the groups judge and meet; the units check
 * their own lists and object; then the result is frozen and nothing of it moves. What is objected to is decided before that.
 */
export const assessmentWorkflow: Workflow<AssessmentState, AssessmentMove> = {
  PREPARED: { prepare: ['PREPARED'], openSelf: ['SELF_ASSESSED'], cancel: ['CANCELLED'] },
  SELF_ASSESSED: {
    assessOneself: ['SELF_ASSESSED'],
    openJudging: ['JUDGED'],
    cancel: ['CANCELLED'],
  },
  JUDGED: { judge: ['JUDGED'], settle: ['JUDGED'], openCheck: ['CHECKED'], cancel: ['CANCELLED'] },
  CHECKED: {
    object: ['CHECKED'],
    decide: ['CHECKED'],
    correct: ['CHECKED'],
    freeze: ['FROZEN'],
    cancel: ['CANCELLED'],
  },
  FROZEN: {},
  CANCELLED: {},
}
