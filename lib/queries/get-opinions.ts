import { heads } from '@/lib/domain/access/actor'
import { type Assignment, isInForce, owesReply } from '@/lib/domain/assignment/assignment'
import { isOpinionAwaited, latestWish } from '@/lib/domain/assignment/assist-opinion'
import { firstDayOfRound } from '@/lib/domain/assignment/handling'
import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { concealedIn } from '@/lib/domain/suggestion/secrecy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { open } from '@/lib/store/tx'
import { type AssistWork, assistWork } from './assist-work'
import { type AssignmentView, forAssignmentMove, getAssignment } from './get-assignment'
import type { Query, Reading } from './query'
import { concealedFrom } from './secrecy'

export type AssistEntry = AssistWork & {
  readonly id: string
  readonly unit: string
  readonly dueOn: LocalDate
  readonly dueIsProvisional: boolean
  readonly pausedSince: LocalDate | null
  readonly isAwaited: boolean
  readonly isSentBack: boolean
  readonly waitedDays: number
  readonly latestWish: LocalDate
  /** by this lead, in this round */
  readonly isWaived: boolean
  readonly isAskable: boolean
}

export type OpinionDesk = AssignmentView & {
  readonly assists: readonly AssistEntry[]
  readonly isHead: boolean
  /** the reply may still be written: before and after that nothing is asked, sent back or waived */
  readonly isWorking: boolean
}

/** The lead's page: what each assisting unit was asked, when it is due, what it said, and what came of it. */
export const getOpinions: Query<string, OpinionDesk> = async (reading, assignmentId) => {
  const view = await getAssignment(reading, { assignmentId, move: 'saveReply' })
  const { suggestion, assignment: lead } = await forAssignmentMove(reading, { assignmentId, move: 'saveReply' })
  if (!owesReply(lead)) throw new Refusal('not-found')
  const helping = suggestion.assignments.filter((one) => isInForce(one) && !owesReply(one))
  const work = await workOf(reading, helping)
  return {
    ...view,
    assists: concealedIn(
      helping.map((assist) => entryOf(reading, suggestion, lead, assist, work.get(assist.id))),
      await concealedFrom(reading, suggestion),
    ),
    isHead: heads(reading.actor, lead.unitId),
    isWorking: view.moves.includes('saveReply'),
  }
}

type Work = AssistWork & { id: string; pausedSince: LocalDate | null }

async function workOf({ tx }: Reading, helping: readonly Assignment[]): Promise<Map<string, Work>> {
  const rows = await open(tx).$queryRaw<{ id: string; pausedSince: LocalDate | null; work: AssistWork }[]>`
    SELECT a.id, a.paused_since::text AS "pausedSince", ${assistWork} AS work FROM assignment a WHERE a.id = ANY(${helping.map(({ id }) => id)}::uuid[])`
  return new Map(rows.map(({ id, pausedSince, work }) => [id, { id, pausedSince, ...work }]))
}

function entryOf(
  { moment }: Reading,
  suggestion: Suggestion,
  lead: Assignment,
  assist: Assignment,
  { pausedSince = null, opinions = [], questions = [], waivers = [] }: Partial<Work> = {},
): AssistEntry {
  const pair = { lead, assist }
  const { id, unitName, dueOn, dueIsProvisional } = assist
  return {
    ...{ id, unit: unitName, dueOn, dueIsProvisional, pausedSince, opinions, questions, waivers },
    isAwaited: isOpinionAwaited(suggestion, pair),
    isSentBack: assist.opinionSentBack && !assist.opinionInRound,
    waitedDays: daysBetween(firstDayOfRound(suggestion, assist), moment.today),
    latestWish: latestWish(suggestion, pair),
    isWaived: assist.opinionWaivedFor.includes(lead.id),
    isAskable: !assist.opinionInRound,
  }
}
