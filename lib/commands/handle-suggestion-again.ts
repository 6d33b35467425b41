import { authorize } from '@/lib/domain/access/policy'
import { pendingAgain } from '@/lib/domain/rating/again'
import { handleAgain } from '@/lib/domain/suggestion/handling-again'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { handlingAgainSchema } from '@/lib/schemas/office'
import { decideAgain } from '@/lib/store/again-requests'
import { saveHandling } from '@/lib/store/aggregate'
import { handlersFrom, readHandlers } from '@/lib/store/assigning'
import { addAssignments, addRound } from '@/lib/store/assignments'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { ensureFormsRead } from '@/lib/store/paper-ratings'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The round goes to the units that have it, or in the same step to others; what those before did stays with their round. */
export const handleSuggestionAgain = command({
  name: 'handle-suggestion-again',
  input: handlingAgainSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason, handlers, unitsReason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.handleAgain, suggestion)

    const named = await handlersFrom(tx, handlers, moment)
    const to = { handlers: named, current: await readHandlers(tx, suggestionId) }
    const again = handleAgain(suggestion, reason, moment, await readRules(tx), to)
    await ensureFormsRead(tx, suggestion)

    const confirmed = { decision: 'CONFIRMED', personId: actor.personId } as const
    await decideAgain(tx, pendingAgain(suggestion), confirmed, moment)
    await addRound(tx, suggestion, again.round)
    await saveHandling(tx, suggestion, again.suggestion)
    await addAssignments(tx, suggestion, again.added, moment.now)
    const isPassed = again.added.length + again.relieved.length > 0
    const units = named.map(({ unitName, role }) => ({ name: unitName, role }))
    const passed = { given: { units, reason: unitsReason }, unitIds: again.relieved.map(({ unitId }) => unitId) }
    await recordEvent(tx, actor, {
      type: 'suggestion.handled-again',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { reason, round: again.round.number, dueOn: again.round.dueOn, ...(isPassed ? passed : {}) },
    })
    return { suggestionId, dueOn: again.round.dueOn }
  },
})
