import { authorize } from '@/lib/domain/access/policy'
import { type PartPlan, partOf, planParts, split } from '@/lib/domain/merging/split'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { splittingSchema } from '@/lib/schemas/merging'
import { readDraft } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { addPart, addSplit } from '@/lib/store/splits'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

/** Each matter becomes a suggestion with a number of its own; the delegate is told once, of all of them. */
export const splitSuggestion = command({
  name: 'split-suggestion',
  input: splittingSchema,
  limit: perPerson(300, 'hour'),
  run: async (context, { suggestionId, titles, partOfAsk, reason }) => {
    const { tx, actor, moment } = context
    const original = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.split, original)
    const divided = split(original, moment)
    const plans = planParts(titles, partOfAsk, (await readDraft(tx, suggestionId)).asks.length)

    const parts = await addParts(context, original, plans, reason)
    await saveSuggestion(tx, divided)
    const about = { subjectId: suggestionId, suggestionId, at: moment.now, role: 'DELEGATE_OFFICE' as const }
    const numbers = parts.map(({ numberText }) => numberText as string)
    await recordEvent(tx, actor, { ...about, type: 'suggestion.split', data: { numbers, reason } })
    for (const { id, numberText } of parts) {
      const data = { original: original.numberText, number: numberText }
      await recordEvent(tx, actor, { ...about, type: 'suggestion.split-off', subjectId: id, suggestionId: id, data })
    }
    return { suggestionId, partIds: parts.map(({ id }) => id), numbers }
  },
})

async function addParts(
  { tx, actor, moment }: Context,
  original: Suggestion,
  plans: readonly PartPlan[],
  reason: string,
) {
  const splitId = await addSplit(tx, original, reason, { moment, personId: actor.personId })
  const parts: Suggestion[] = []
  for (const plan of plans) {
    const part = partOf(original, await addPart(tx, original, splitId, plan, parts.length + 1))
    await saveSuggestion(tx, part)
    parts.push(part)
  }
  return parts
}
