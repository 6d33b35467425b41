import type { Tone } from '@/components/ui/tone'
import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { isOpinionOpen, type OpinionState } from '@/lib/domain/supervision/opinion'
import type { CheckpointView, OpinionView, PlanView, SupervisionView } from '@/lib/queries/supervision-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

export const toneOfOpinion: Record<OpinionState, Tone> = {
  WAITING: 'warn',
  IN_PROGRESS: 'info',
  TO_JUDGE: 'info',
  SENT_BACK: 'bad',
  ACCEPTED: 'good',
}

/** The day by which the unit's next word is due. */
export function dueDayOf({ dueOn, answers }: Pick<OpinionView, 'dueOn' | 'answers'>): LocalDate {
  const last = answers.at(-1)
  return last?.newDueOn ?? last?.expectedOn ?? dueOn
}

/** Those that count: what an older plan left open has given way. */
export const checkpointsInForce = (plans: readonly PlanView[]): CheckpointView[] =>
  plans
    .flatMap(({ checkpoints }) => checkpoints)
    .filter(({ replacedOn }) => replacedOn === null)
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))

export function checkpointState(
  { dueOn, reachedOn }: Pick<CheckpointView, 'dueOn' | 'reachedOn'>,
  today: LocalDate,
  { supervision: { plan }, language }: Words,
): { tone: Tone; text: string } {
  if (reachedOn !== null) {
    const day = dayText(reachedOn, language)
    const days = daysBetween(dueOn, reachedOn)
    if (days > 0) return { tone: 'warn', text: fill(plan.reachedLate, { day, days }) }
    return { tone: 'good', text: fill(plan.reached, { day }) }
  }
  const days = daysBetween(dueOn, today)
  return days > 0 ? { tone: 'bad', text: fill(plan.late, { days }) } : { tone: 'plain', text: plan.open }
}

export const openOpinionsOf = ({ opinions }: Pick<SupervisionView, 'opinions'>): OpinionView[] =>
  opinions.filter((one) => !one.isRelieved && isOpinionOpen(one))

export const closedOnOf = ({ reports }: Pick<SupervisionView, 'reports'>): LocalDate | null =>
  reports.find(({ decision }) => decision === 'CLOSED')?.meeting?.heldOn ?? null

export const pageOf = (suggestionId: string): string => `/suggestions/${suggestionId}/supervision`
