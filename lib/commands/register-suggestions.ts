import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { register } from '@/lib/domain/suggestion/intake'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { isOpen } from '@/lib/domain/workflow'
import { registeringTogetherSchema } from '@/lib/schemas/office'
import { ensureCategoryOfSession } from '@/lib/store/categories'
import { recordEvent } from '@/lib/store/events'
import { givenNumber } from '@/lib/store/numbers'
import { placeSuggestion } from '@/lib/store/placing'
import { followWishes } from '@/lib/store/publicity'
import { followSecrecyWishes } from '@/lib/store/secrecy'
import { lockSuggestions, saveSuggestion } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

/** A morning's suggestions with one press: all of them in the order in which they were handed in, or none. */
export const registerSuggestions = command({
  name: 'register-suggestions',
  input: registeringTogetherSchema,
  limit: perPerson(60, 'hour'),
  patience: 60,
  run: async (context, { suggestions }) => {
    const { tx, actor } = context
    const categories = new Map<string, string>(suggestions.map((row) => [row.suggestionId, row.categoryId]))
    const waiting = await lockSuggestions(tx, [...categories.keys()])
    for (const suggestion of waiting) authorize(actor, suggestionPolicy.register, suggestion)

    const registered: Suggestion[] = []
    for (const suggestion of waiting)
      registered.push(await numbered(context, suggestion, categories.get(suggestion.id) ?? ''))

    for (const one of registered) await saveSuggestion(tx, one)
    const ids = registered.map(({ id }) => id)
    const by = { moment: context.moment, personId: actor.personId }
    await followWishes(tx, ids, by)
    await followSecrecyWishes(tx, ids, by)
    await tell(context, registered)
    for (const { suggestionId, townIds } of suggestions)
      if (townIds) await placeSuggestion(tx, actor, { suggestionId, townIds, at: context.moment.now })
    return { registered: registered.map(({ id, numberText }) => ({ suggestionId: id, number: numberText })) }
  },
})

async function numbered({ tx, moment }: Context, suggestion: Suggestion, categoryId: string): Promise<Suggestion> {
  if (!isOpen(suggestionWorkflow, suggestion.status, 'register'))
    throw new Refusal('none-registered', { title: suggestion.title })
  await ensureCategoryOfSession(tx, categoryId, suggestion.sessionId)
  return register(suggestion, { ...(await givenNumber(tx, suggestion)), categoryId }, moment)
}

async function tell({ tx, actor, moment }: Context, registered: readonly Suggestion[]): Promise<void> {
  for (const { id, numberText } of registered)
    await recordEvent(tx, actor, {
      type: 'suggestion.registered',
      subjectId: id,
      suggestionId: id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { number: numberText },
    })
}
