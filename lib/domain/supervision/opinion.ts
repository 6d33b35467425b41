import { isInForce } from '../assignment/assignment'
import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import type { Answered, Opinion, OpinionAnswer, OpinionVerdict, Supervised, Supervision } from './supervision'

/** 待回复 正在整改 待审核 已退回 已认可: where one opinion stands. */
export const opinionStates = ['WAITING', 'IN_PROGRESS', 'TO_JUDGE', 'SENT_BACK', 'ACCEPTED'] as const
export type OpinionState = (typeof opinionStates)[number]

export const lastAnswer = <One>({ answers }: { readonly answers: readonly One[] }): One | undefined => answers.at(-1)

/** Put right is for the supervisors to say: until then it is open. */
export function opinionState({
  answers,
}: {
  readonly answers: readonly Pick<Answered, 'kind' | 'verdict'>[]
}): OpinionState {
  const last = answers.at(-1)
  if (!last) return 'WAITING'
  if (last.verdict !== null) return last.verdict
  return last.kind === 'RECTIFIED' ? 'TO_JUDGE' : 'IN_PROGRESS'
}

export const isOpinionOpen = (opinion: { readonly answers: readonly Pick<Answered, 'kind' | 'verdict'>[] }): boolean =>
  opinionState(opinion) !== 'ACCEPTED'

/** What was demanded of a unit that has been relieved since is nobody's to put right any more. */
const openOpinions = ({ suggestion, supervision }: Supervised): Opinion[] =>
  supervision.opinions.filter(
    (one) =>
      isOpinionOpen(one) && suggestion.assignments.some((part) => part.id === one.assignmentId && isInForce(part)),
  )

/** The unit's turn: nothing said yet, still at it, or sent back. */
export const awaitsAnswer = (state: OpinionState): boolean =>
  state === 'WAITING' || state === 'IN_PROGRESS' || state === 'SENT_BACK'

/** The supervisors' turn. */
export const awaitsVerdict = (state: OpinionState): boolean => state === 'IN_PROGRESS' || state === 'TO_JUDGE'

export function opinionIn({ opinions }: Supervision, id: string): Opinion {
  const found = opinions.find((one) => one.id === id)
  if (!found) throw new Refusal('not-found')
  return found
}

export type NewAnswer = { readonly kind: OpinionAnswer; readonly expectedOn: LocalDate | null }

export function ensureCanAnswer(opinion: Opinion, { kind, expectedOn }: NewAnswer, today: LocalDate): void {
  const state = opinionState(opinion)
  if (state === 'ACCEPTED') throw new Refusal('opinion-accepted')
  if (state === 'TO_JUDGE') throw new Refusal('opinion-being-judged')
  if (kind === 'IN_PROGRESS' && expectedOn !== null && expectedOn <= today)
    throw new Refusal('expected-day-not-ahead', { today })
}

export type NewVerdict = { readonly verdict: OpinionVerdict; readonly newDueOn: LocalDate | null }

/** What is only under way is never accepted: replied is not done. Returns the answer that is judged. */
export function ensureCanJudge(opinion: Opinion, { verdict, newDueOn }: NewVerdict, today: LocalDate): Answered {
  const state = opinionState(opinion)
  const answer = lastAnswer(opinion)
  if (!answer || state === 'WAITING') throw new Refusal('opinion-not-answered')
  if (answer.verdict !== null) throw new Refusal('answer-judged')
  if (verdict === 'ACCEPTED' && answer.kind !== 'RECTIFIED') throw new Refusal('opinion-not-rectified')
  if (verdict === 'SENT_BACK' && newDueOn !== null && newDueOn <= today)
    throw new Refusal('new-day-not-ahead', { today })
  return answer
}

/** The demand has a day ahead of it. */
export function ensureDemandAhead(dueOn: LocalDate, today: LocalDate): void {
  if (dueOn <= today) throw new Refusal('new-day-not-ahead', { today })
}

/** Before the meeting closes it, all that was demanded has been put right. */
export function ensureAllAccepted(one: Supervised): void {
  const open = openOpinions(one).length
  if (open > 0) throw new Refusal('opinions-still-open', { count: open })
}
