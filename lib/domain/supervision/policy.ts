import { type Actor, holds, isStaff, type Role, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import { isInForce } from '../assignment/assignment'
import { isOver } from '../suggestion/workflow'
import { awaitsAnswer, awaitsVerdict, opinionState } from './opinion'
import { isClosed, type Opinion, openCheckpoints, pendingReport, type Supervised } from './supervision'

/** The committee's own judgement of a visit, and a report before it is decided, stay within the committee. */
export const seesJudgement = (actor: Actor): boolean => isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')

/** The office, the leader in charge, and those of the supervising office who are named. */
const supervises: Rule<Supervised> = (actor, { supervision: { leaderId, supervisorIds } }) =>
  isStaff(actor) ||
  (holds(actor, 'COMMITTEE_LEADER') && (leaderId === actor.personId || supervisorIds.includes(actor.personId)))

/** In which office he supervises. */
export const supervisingRole = (actor: Actor): Role => (isStaff(actor) ? 'DELEGATE_OFFICE' : 'COMMITTEE_LEADER')

const unitOf = ({ suggestion }: Supervised, assignmentId: string) =>
  suggestion.assignments.find((one) => one.id === assignmentId && isInForce(one))

export const worksOn = (actor: Actor, one: Supervised, assignmentId: string): boolean => {
  const assignment = unitOf(one, assignmentId)
  return assignment !== undefined && worksAt(actor, assignment.unitId)
}

/** Nobody judges what his own unit has done. */
const isImpartial: Rule<Supervised> = (actor, { suggestion }) =>
  !suggestion.assignments.some((one) => isInForce(one) && worksAt(actor, one.unitId))

const supervisesOthers: Rule<Supervised> = (actor, one) => supervises(actor, one) && isImpartial(actor, one)

export const keySupervisionPolicy = {
  assign: (actor, _) => isStaff(actor),
  plan: supervises,
  visit: supervisesOthers,
  strike: supervisesOthers,
  opine: supervisesOthers,
  judge: supervisesOthers,
  report: supervisesOthers,
  /** what the meeting decided is written down by the office */
  decide: (actor, _) => isStaff(actor),
  waiveHead: (actor, one) => isStaff(actor) && isImpartial(actor, one),
} as const satisfies Record<string, Rule<Supervised>>

type OfOpinion = Supervised & { readonly opinion: Pick<Opinion, 'assignmentId'> }
type OfCheckpoint = Supervised & { readonly checkpoint: { readonly assignmentId: string } }

export const answerPolicy: { answer: Rule<OfOpinion>; reach: Rule<OfCheckpoint> } = {
  answer: (actor, one) => worksOn(actor, one, one.opinion.assignmentId),
  /** The unit tells that it has got there; the supervisors may write it down for it. */
  reach: (actor, one) => worksOn(actor, one, one.checkpoint.assignmentId) || supervises(actor, one),
}

/** 调整分工 方案 节点 走访 意见 回复 审核 报告 决定 免予: each has a form of its own. */
export const supervisionWays = [
  'assign',
  'plan',
  'checkpoint',
  'visit',
  'opinion',
  'answer',
  'judge',
  'report',
  'decide',
  'head',
] as const
export type SupervisionWay = (typeof supervisionWays)[number]

/** What is open to this person now; the commands ask the same and more. */
export function supervisionWaysOf(actor: Actor, one: Supervised): SupervisionWay[] {
  const { suggestion, supervision } = one
  if (isClosed(supervision)) return []
  const isHandled = !isOver(suggestion.status)
  const opinions = supervision.opinions.map((opinion) => ({ opinion, state: opinionState(opinion) }))
  const open: Record<SupervisionWay, boolean> = {
    assign: keySupervisionPolicy.assign(actor, one),
    plan: isHandled && keySupervisionPolicy.plan(actor, one),
    checkpoint: openCheckpoints(supervision).some((checkpoint) => answerPolicy.reach(actor, { ...one, checkpoint })),
    visit: keySupervisionPolicy.visit(actor, one),
    opinion: isHandled && keySupervisionPolicy.opine(actor, one),
    answer: opinions.some(
      ({ opinion, state }) => awaitsAnswer(state) && answerPolicy.answer(actor, { ...one, opinion }),
    ),
    judge: opinions.some(({ state }) => awaitsVerdict(state)) && keySupervisionPolicy.judge(actor, one),
    report: !pendingReport(supervision) && keySupervisionPolicy.report(actor, one),
    decide: pendingReport(supervision) !== undefined && keySupervisionPolicy.decide(actor, one),
    head: isHandled && keySupervisionPolicy.waiveHead(actor, one),
  }
  return supervisionWays.filter((way) => open[way])
}
