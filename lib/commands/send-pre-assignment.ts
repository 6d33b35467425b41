import { ensureAnswerDay } from '@/lib/domain/planning/meeting'
import { governmentKinds, suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { preAssign } from '@/lib/domain/suggestion/pre-assigning'
import { roundSchema } from '@/lib/schemas/planning'
import { type NewEvent, recordEvents } from '@/lib/store/events'
import { byUnit, lockPlanned, type PlannedRow, unitsTold } from '@/lib/store/planned-rows'
import { askBeforehand } from '@/lib/store/pre-assignment'
import { saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** 预交办: what was chosen goes to units, delegates and the government office for their opinion. */
export const sendPreAssignment = command({
  name: 'send-pre-assignment',
  input: roundSchema,
  limit: perPerson(120, 'hour'),
  patience: 60,
  run: async (context, { rows, answerBy }) => {
    const { tx, actor, moment } = context
    ensureAnswerDay(answerBy, moment.today)
    const planned = await lockPlanned(context, rows, { move: 'preAssign', may: suggestionPolicy.preAssign })

    for (const { suggestion, handlers } of planned) await saveSuggestion(tx, preAssign(suggestion, handlers, moment))
    const asked = planned.map(({ suggestion: { id, congressId }, handlers }) => ({
      suggestionId: id,
      congressId,
      handlers,
    }))
    await askBeforehand(tx, asked, answerBy, moment)
    await recordEvents(tx, actor, [
      ...planned.map((row) => sent(row, answerBy, moment.now)),
      ...toldTogether(planned, answerBy, moment.now, actor.congress.id),
    ])
    return { suggestions: planned.length }
  },
})

const sent = (row: PlannedRow, answerBy: string, at: Date): NewEvent => ({
  type: 'suggestion.pre-assigned',
  subjectId: row.suggestion.id,
  suggestionId: row.suggestion.id,
  at,
  role: 'DELEGATE_OFFICE',
  data: { units: unitsTold(row), answerBy },
})

/** Each unit hears once, of all that is planned for it. */
function toldTogether(planned: readonly PlannedRow[], answerBy: string, at: Date, congressId: string): NewEvent[] {
  const units = byUnit(planned).map(({ unitId, leads, assists }): NewEvent => {
    const data = { unitIds: [unitId], count: leads + assists, answerBy }
    return { type: 'pre-assignment.asked', subjectId: unitId, at, role: 'DELEGATE_OFFICE', data }
  })
  const count = planned.filter(({ handlers }) =>
    handlers.some(({ unitKind }) => governmentKinds.includes(unitKind)),
  ).length
  if (count === 0) return units
  const data = { count, answerBy }
  return [
    ...units,
    { type: 'pre-assignment.government-asked', subjectId: congressId, at, role: 'DELEGATE_OFFICE', data },
  ]
}
