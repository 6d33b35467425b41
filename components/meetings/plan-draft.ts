import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Calling } from '@/lib/domain/meeting/agenda'
import type { Problem } from '@/lib/domain/meeting/planning/problem'
import type { MeetingPlanView, PlanSuggestion } from '@/lib/queries/get-meeting-plan'
import { busyAt, itemOf, type TypedSlot, typedSlot } from './plan-problem'

export type TypedAway = { readonly key: string; readonly person: string; readonly on: string }

/** What the office has said so far of the meetings that it thinks of. */
export type PlanDraft = {
  readonly slots: readonly TypedSlot[]
  readonly perMeeting: number
  readonly calling: Calling
  readonly chosen: ReadonlySet<string>
  readonly away: readonly TypedAway[]
}

const usual = 20
const daysAhead = 14

/** What is replied and was not met about, in as many mornings as it takes, two weeks from now. */
export function firstDraft({ suggestions, today }: MeetingPlanView): PlanDraft {
  const chosen = suggestions.filter((one) => one.meetingId === null && one.isReplied && !one.hasMet && !one.isSecret)
  const count = Math.max(1, Math.min(12, Math.round(chosen.length / usual)))
  return {
    slots: mornings(today, count),
    perMeeting: usual,
    calling: 'LEAD',
    chosen: new Set(chosen.map(({ id }) => id)),
    away: [],
  }
}

function mornings(today: LocalDate, count: number): TypedSlot[] {
  const slots: TypedSlot[] = []
  for (let day = addDays(today, daysAhead); slots.length < count; day = addDays(day, 1))
    if (!isWeekend(day)) slots.push({ key: day, heldOn: day, from: '09:00', to: '11:30', place: '', host: '' })
  return slots
}

export const isWeekend = (day: LocalDate): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

export const chosenOf = ({ suggestions }: MeetingPlanView, { chosen }: PlanDraft): PlanSuggestion[] =>
  suggestions.filter(({ id }) => chosen.has(id))

/** Null while something is missing. */
export function problemOf(view: MeetingPlanView, draft: PlanDraft): Problem | null {
  const slots = draft.slots.map((typed, place) => typedSlot(typed, place, view.timeZone))
  const whole = slots.flatMap((slot) => slot ?? [])
  const items = chosenOf(view, draft).map((one) => itemOf(one, draft.calling))
  if (items.length === 0 || whole.length < slots.length) return null
  const away = draft.away.flatMap(({ person, on }) => (person && on ? [{ person, on: on as LocalDate }] : []))
  return { items, slots: whole, absences: [...away, ...busyAt(view.meetings)], perMeeting: draft.perMeeting }
}

/** Whose name is kept sits beside nobody else's suggestions. */
export function mixesSecrets(chosen: readonly PlanSuggestion[]): boolean {
  const secret = chosen.filter(({ isSecret }) => isSecret)
  return secret.length > 0 && (secret.length < chosen.length || new Set(chosen.map(({ lead }) => lead.id)).size > 1)
}
