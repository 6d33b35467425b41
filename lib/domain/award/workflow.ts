import type { Workflow } from '../workflow'

/** 推荐 核查入围 待公示 公示 已决定 已终止: named by what has been done last. */
export const callStates = ['NOMINATED', 'CHECKED', 'MET', 'NOTIFIED', 'DECIDED', 'STOPPED'] as const
export type CallState = (typeof callStates)[number]

export const callMoves = [
  'nominate',
  'takeBack',
  'check',
  'note',
  'shortlist',
  'meet',
  'openNotice',
  'object',
  'answer',
  'strike',
  'follow',
  'decide',
  'stop',
] as const
export type CallMove = (typeof callMoves)[number]

/**
 * 评选: nominated, checked against the year's facts, shortlisted with reasons, put before the directors' meeting, made public, decided.
 * Whoever is checked once more is checked against the facts of that day; before the decision all of it can be stopped.
 */
export const callWorkflow: Workflow<CallState, CallMove> = {
  NOMINATED: { nominate: ['NOMINATED'], takeBack: ['NOMINATED'], check: ['CHECKED'], stop: ['STOPPED'] },
  CHECKED: {
    check: ['CHECKED'],
    note: ['CHECKED'],
    shortlist: ['CHECKED'],
    meet: ['MET'],
    stop: ['STOPPED'],
  },
  MET: { openNotice: ['NOTIFIED'], stop: ['STOPPED'] },
  NOTIFIED: {
    object: ['NOTIFIED'],
    answer: ['NOTIFIED'],
    strike: ['NOTIFIED'],
    follow: ['NOTIFIED'],
    decide: ['DECIDED'],
    stop: ['STOPPED'],
  },
  DECIDED: {},
  STOPPED: {},
}
