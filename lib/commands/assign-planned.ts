import { ensureHeld } from '@/lib/domain/planning/meeting'
import { Refusal } from '@/lib/domain/refusal'
import { assignTo } from '@/lib/domain/suggestion/assigning'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { meetingSchema } from '@/lib/schemas/planning'
import { addMeeting } from '@/lib/store/assignment-meetings'
import { addAssignments, addRound } from '@/lib/store/assignments'
import { readRules } from '@/lib/store/calendar'
import { type NewEvent, recordEvents } from '@/lib/store/events'
import { byUnit, lockPlanned, type PlannedRow, unitsTold } from '@/lib/store/planned-rows'
import { saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** 交办会: what was chosen is assigned in one transaction, all of it or nothing. */
export const assignPlanned = command({
  name: 'assign-planned',
  input: meetingSchema,
  limit: perPerson(120, 'hour'),
  patience: 120,
  run: async (context, { sessionId, rows, heldOn, place }) => {
    const { tx, actor, moment } = context
    ensureHeld(heldOn, moment.today)
    const planned = await lockPlanned(context, rows, { move: 'assign', may: suggestionPolicy.assign })
    if (planned.some(({ suggestion }) => suggestion.sessionId !== sessionId)) throw new Refusal('not-found')

    const rules = await readRules(tx)
    const assigned = planned.map((row) => ({ ...row, ...assignTo(row.suggestion, row.handlers, moment, rules) }))
    for (const { suggestion, added, round } of assigned) {
      await addAssignments(tx, suggestion, added, moment.now)
      await addRound(tx, suggestion, round)
      await saveSuggestion(tx, suggestion)
    }
    const meeting = { congressId: actor.congress.id, sessionId, heldOn, place }
    const recorded = { ...meeting, recordedAt: moment.now, recordedById: actor.personId }
    const meetingId = await addMeeting(
      tx,
      recorded,
      planned.map(({ suggestion }) => suggestion.id),
    )
    const together = { meetingId, heldOn }
    await recordEvents(tx, actor, [
      ...assigned.map((row) => assignedEvent(row, row.round.dueOn, meetingId, moment.now)),
      ...toldTogether(planned, together, moment.now),
    ])
    return { meetingId, suggestions: planned.length, units: byUnit(planned).length }
  },
})

const assignedEvent = (row: PlannedRow, dueOn: string, meetingId: string, at: Date): NewEvent => ({
  type: 'suggestion.assigned',
  subjectId: row.suggestion.id,
  suggestionId: row.suggestion.id,
  at,
  role: 'DELEGATE_OFFICE',
  data: { units: unitsTold(row), dueOn, meetingId },
})

type Meeting = { readonly meetingId: string; readonly heldOn: string }

/** Each unit hears once, of its whole list; so does the government office. */
function toldTogether(planned: readonly PlannedRow[], { meetingId, heldOn }: Meeting, at: Date): NewEvent[] {
  const units = byUnit(planned)
  const common = { at, role: 'DELEGATE_OFFICE', subjectId: meetingId } as const
  const handedOver = units.map(({ unitId, leads, assists }): NewEvent => {
    const data = { unitIds: [unitId], count: leads + assists, leads, assists, heldOn }
    return { ...common, type: 'assignment-meeting.handed-over', data }
  })
  const whole = { count: planned.length, unitCount: units.length, heldOn }
  return [...handedOver, { ...common, type: 'assignment-meeting.held', data: whole }]
}
