import type { Actor } from '@/lib/domain/access/actor'
import type { Assignment } from '@/lib/domain/assignment/assignment'
import { attachmentKinds } from '@/lib/domain/attachment/attachment'
import { limitPurposes } from '@/lib/domain/deadlines/limits'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { isToldTo, type Tellable } from '@/lib/domain/suggestion/telling'
import type { EventEntry, SuggestionRecord } from './suggestion-record'

export type Happening = Omit<EventEntry, 'subjectId'>

/** What of its story one person is told. */
export function happenings(actor: Actor, suggestion: Suggestion, { handlers, events }: SuggestionRecord): Happening[] {
  const unitOf = new Map<string, Assignment>()
  for (const assignment of suggestion.assignments) {
    unitOf.set(assignment.id, assignment)
    for (const { id } of handlers.find((handler) => handler.id === assignment.id)?.replies ?? [])
      unitOf.set(id, assignment)
  }
  return events.flatMap(({ subjectId, ...event }, place) => {
    const unit = unitOf.get(subjectId)
    const round = typeof event.data.round === 'number' ? event.data.round : null
    const purpose = limitPurposes.find((one) => one === event.data.purpose) ?? null
    const isSavedAgain = event.type === 'reply.draft-saved' && events[place + 1]?.type === event.type
    if (
      isSavedAgain ||
      !isToldTo(actor, suggestion, {
        type: event.type,
        unitId: unitIdOf(unit, event),
        round,
        purpose,
        kind: attachmentKinds.find((one) => one === event.data.kind) ?? null,
        moved: movedOf(event),
      })
    )
      return []
    return [{ ...event, data: unit ? { unit: unit.unitName, ...event.data } : event.data }]
  })
}

/** A paper or a deadline names the unit that it is of. */
const unitIdOf = (unit: Assignment | undefined, { data }: Pick<EventEntry, 'data'>): string | null =>
  unit?.unitId ?? (typeof data.unitId === 'string' ? data.unitId : null)

const movedOf = ({ type, data }: Pick<EventEntry, 'type' | 'data'>): Tellable['moved'] =>
  type === 'deadline.moved' ? (data as Tellable['moved']) : null
