import { authorize } from '@/lib/domain/access/policy'
import { merge } from '@/lib/domain/merging/case-group'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { mergingSchema } from '@/lib/schemas/merging'
import { assignEach, readHandlers } from '@/lib/store/assigning'
import { addGroup, addMembers, lockTogether } from '@/lib/store/case-groups'
import { tellOnce } from '@/lib/store/tell-once'
import { type Context, command, perPerson } from './command'

/** They are handled together from now on; every one of them stays what it is. */
export const mergeSuggestions = command({
  name: 'merge-suggestions',
  input: mergingSchema,
  limit: perPerson(300, 'hour'),
  run: async (context, { suggestionId, otherIds, reason }) => {
    const { tx, actor, moment } = context
    const together = await lockTogether(tx, [suggestionId, ...otherIds])
    for (const one of together) authorize(actor, suggestionPolicy.merge, one)
    const merging = merge(together)

    const act = { moment, personId: actor.personId }
    const group = { congressId: actor.congress.id, leadId: suggestionId, reason }
    const groupId = merging.groupId ?? (await addGroup(tx, group, act))
    await addMembers(tx, groupId, merging.joining, act)
    if (merging.pattern) await assignLike(context, merging.pattern, merging.joining)
    const news = together.map((one) => ({ one, others: newTo(one, together, merging.joining) }))
    await tellOnce(tx, actor, news, { type: 'suggestion.merged', at: moment.now, data: { reason } })
    return { suggestionId, members: together.length }
  },
})

/** Whoever joins hears of all the others, the others of whoever joins. */
const newTo = (one: Suggestion, together: readonly Suggestion[], joining: readonly Suggestion[]) =>
  (joining.includes(one) ? together : joining).filter((other) => other !== one)

async function assignLike({ tx, actor, moment }: Context, pattern: Suggestion, joining: readonly Suggestion[]) {
  const unassigned = joining.filter(({ assignedOn }) => assignedOn === null)
  for (const one of unassigned) authorize(actor, suggestionPolicy.assign, one)
  if (unassigned.length > 0) await assignEach(tx, unassigned, await readHandlers(tx, pattern.id), { actor, moment })
}
