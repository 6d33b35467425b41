import { authorize } from '@/lib/domain/access/policy'
import { assignTo } from '@/lib/domain/suggestion/assigning'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { assigningSchema } from '@/lib/schemas/assigning'
import { addAssignments, addRound } from '@/lib/store/assignments'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { readUnitsInForce } from '@/lib/store/units'
import { command, perPerson } from './command'

export const assignSuggestion = command({
  name: 'assign-suggestion',
  input: assigningSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, handlers }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.assign, suggestion)

    const units = await readUnitsInForce(
      tx,
      handlers.map(({ unitId }) => unitId),
      moment.today,
    )
    const chosen = handlers.map(({ role, part }, place) => {
      const { id, name, kind, assessmentGroup } = units[place] as (typeof units)[number]
      return { unitId: id, unitName: name, unitKind: kind, assessmentGroup, role, part: part || null }
    })
    const assigned = assignTo(suggestion, chosen, moment, await readRules(tx))

    const assignmentIds = await addAssignments(tx, suggestion, assigned.added, moment.now)
    await addRound(tx, suggestion, assigned.round)
    await saveSuggestion(tx, assigned.suggestion)
    await recordEvent(tx, actor, {
      type: 'suggestion.assigned',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { units: chosen.map(({ unitName, role }) => ({ name: unitName, role })), dueOn: assigned.round.dueOn },
    })
    return { suggestionId, assignmentIds }
  },
})
