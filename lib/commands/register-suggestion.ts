import type { z } from 'zod'
import { authorize } from '@/lib/domain/access/policy'
import { register } from '@/lib/domain/suggestion/intake'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { decidePublicity } from '@/lib/domain/suggestion/publicity'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { registrationSchema } from '@/lib/schemas/office'
import { ensureCategoryOfSession } from '@/lib/store/categories'
import { recordEvent } from '@/lib/store/events'
import { givenNumber } from '@/lib/store/numbers'
import { placeSuggestion } from '@/lib/store/placing'
import { followWishes, readPublicness, saveDecision } from '@/lib/store/publicity'
import { followSecrecyWishes } from '@/lib/store/secrecy'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

export const registerSuggestion = command({
  name: 'register-suggestion',
  input: registrationSchema,
  limit: perPerson(600, 'hour'),
  run: async (context, { suggestionId, categoryId, townIds, ...asked }) => {
    const { tx, actor, moment } = context
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
    if (townIds) await placeSuggestion(tx, actor, { suggestionId, townIds, at: moment.now })
    await followSecrecyWishes(tx, [suggestionId], { moment, personId: actor.personId })
    await decide(context, registered, asked)
    return { suggestionId, number: given.numberText }
  },
})

type Asked = Pick<z.output<typeof registrationSchema>, 'publicity' | 'ground' | 'reason'>

/** With the number comes the decision what is public; only one that departs from the wish is told apart. */
async function decide({ tx, actor, moment }: Context, registered: Suggestion, { publicity, ...basis }: Asked) {
  const by = { moment, personId: actor.personId }
  if (!publicity) return followWishes(tx, [registered.id], by)
  const standing = await readPublicness(tx, registered.id)
  const decision = decidePublicity(standing, { publicity, ...basis })
  await saveDecision(tx, registered, standing, decision, by)
  if (decision.ground === 'AS_WISHED') return
  await recordEvent(tx, actor, {
    type: 'suggestion.publicity-decided',
    subjectId: registered.id,
    suggestionId: registered.id,
    at: moment.now,
    role: 'DELEGATE_OFFICE',
    data: { publicity, publicityGround: decision.ground, reason: decision.reason },
  })
}
