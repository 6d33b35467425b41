import { authorize } from '@/lib/domain/access/policy'
import { register } from '@/lib/domain/suggestion/intake'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { registrationSchema } from '@/lib/schemas/office'
import { ensureCategoryOfSession } from '@/lib/store/categories'
import { recordEvent } from '@/lib/store/events'
import { givenNumber } from '@/lib/store/numbers'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const registerSuggestion = command({
  name: 'register-suggestion',
  input: registrationSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, categoryId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.register, suggestion)
    ensureOpen(suggestionWorkflow, suggestion.status, 'register')
    await ensureCategoryOfSession(tx, categoryId, suggestion.sessionId)

    const given = await givenNumber(tx, suggestion)
    const registered = register(suggestion, { ...given, categoryId }, moment)

    await saveSuggestion(tx, registered)
    await recordEvent(tx, actor, {
      type: 'suggestion.registered',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { number: given.numberText },
    })
    return { suggestionId, number: given.numberText }
  },
})
