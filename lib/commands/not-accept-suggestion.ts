import { authorize } from '@/lib/domain/access/policy'
import { notAccept } from '@/lib/domain/suggestion/intake'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { notAcceptingSchema } from '@/lib/schemas/non-acceptance'
import { recordEvent } from '@/lib/store/events'
import { addNonAcceptance, lastDayToObjectFrom } from '@/lib/store/non-acceptances'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { readUnitsInForce } from '@/lib/store/units'
import { command, perPerson } from './command'

export const notAcceptSuggestion = command({
  name: 'not-accept-suggestion',
  input: notAcceptingSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, ground, reason, outcome, unitId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.notAccept, suggestion)
    const refused = notAccept(suggestion, ground, reason, moment)
    const [unit] = outcome === 'LETTER' && unitId ? await readUnitsInForce(tx, [unitId], moment.today) : []

    await saveSuggestion(tx, refused)
    const lastDayToObject = await lastDayToObjectFrom(tx, moment.today)
    const kept = { ground, reason, outcome, unitId: unit ? unitId || null : null, lastDayToObject }
    await addNonAcceptance(tx, suggestion, kept, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'suggestion.not-accepted',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ground, reason, outcome, unit: unit?.name ?? null, lastDay: lastDayToObject },
    })
    return { suggestionId, lastDayToObject }
  },
})
