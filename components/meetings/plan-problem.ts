import { isLocalDate } from '@/lib/domain/deadlines/local-date'
import type { Calling } from '@/lib/domain/meeting/agenda'
import { spanOf } from '@/lib/domain/meeting/hours'
import type { Absence, PlanItem, Slot } from '@/lib/domain/meeting/planning/problem'
import type { PlanSuggestion, StandingMeeting } from '@/lib/queries/get-meeting-plan'

/** A suggestion as the planning sees it. */
export const itemOf = (suggestion: PlanSuggestion, calling: Calling): PlanItem => ({
  id: suggestion.id,
  people: [...delegatesOf(suggestion, calling), ...suggestion.units.map(({ id }) => `unit:${id}`)],
  group: suggestion.groupId,
  ties: [
    ...(suggestion.delegation ? [`delegation:${suggestion.delegation.id}`] : []),
    ...(suggestion.place ? [`place:${suggestion.place}`] : []),
  ],
})

const delegatesOf = ({ lead, coSigners }: PlanSuggestion, calling: Calling): string[] =>
  [lead, ...(calling === 'ALL' ? coSigners : [])].map(({ id }) => `delegate:${id}`)

/** The names behind the keys. */
export function namesOf(suggestions: readonly PlanSuggestion[]): ReadonlyMap<string, string> {
  return new Map(
    suggestions.flatMap(({ lead, coSigners, units }) => [
      ...[lead, ...coSigners].map(({ id, name }) => [`delegate:${id}`, name] as const),
      ...units.map(({ id, name }) => [`unit:${id}`, name] as const),
    ]),
  )
}

export const slotOf = ({ id, heldOn, startsAt, endsAt }: StandingMeeting): Slot => ({
  id,
  heldOn,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
})

/** Who is called to a meeting that is not planned here is not free while it is held. */
export const busyAt = (meetings: readonly StandingMeeting[]): Absence[] =>
  meetings.flatMap((meeting) => {
    const { heldOn: on, startsAt, endsAt } = slotOf(meeting)
    return meeting.people.map((person) => ({ person, on, during: { startsAt, endsAt } }))
  })

export type TypedSlot = {
  /** tells it from the others while it is typed */
  readonly key: string
  readonly heldOn: string
  readonly from: string
  readonly to: string
  readonly place: string
  readonly host: string
}

/** Null where day or hours are not whole yet. */
export function typedSlot({ heldOn, from, to }: TypedSlot, place: number, timeZone: string): Slot | null {
  if (!isLocalDate(heldOn) || !from || from >= to) return null
  return { id: `${place}`, ...spanOf({ heldOn, from, to }, timeZone) }
}
