import { authorize } from '@/lib/domain/access/policy'
import { conclude } from '@/lib/domain/suggestion/closing'
import { ensureHeard } from '@/lib/domain/suggestion/feedback'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { concludingSchema } from '@/lib/schemas/office'
import { saveHandling } from '@/lib/store/aggregate'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { ensureFormsRead } from '@/lib/store/paper-ratings'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const concludeSuggestion = command({
  name: 'conclude-suggestion',
  input: concludingSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, note }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.conclude, suggestion)
    ensureHeard(suggestion, moment, actor.congress.timeZone, await readRules(tx))

    const concluded = conclude(suggestion, moment)
    await ensureFormsRead(tx, suggestion)

    await saveHandling(tx, suggestion, concluded)
    await recordEvent(tx, actor, {
      type: 'suggestion.concluded',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: note ? { note } : {},
    })
    return { suggestionId }
  },
})
