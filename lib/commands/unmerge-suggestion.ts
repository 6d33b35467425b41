import { authorize } from '@/lib/domain/access/policy'
import { unmerge } from '@/lib/domain/merging/case-group'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { unmergingSchema } from '@/lib/schemas/merging'
import { lockTogether, removeMembers } from '@/lib/store/case-groups'
import { tellOnce } from '@/lib/store/tell-once'
import { command, perPerson } from './command'

/** One goes its own way again, or all do; assignments and clocks stay as they are. */
export const unmergeSuggestion = command({
  name: 'unmerge-suggestion',
  input: unmergingSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, scope, reason }) => {
    const members = await lockTogether(tx, [suggestionId])
    for (const one of members) authorize(actor, suggestionPolicy.unmerge, one)
    const taken = members.find(({ id }) => id === suggestionId)
    if (!taken) throw new Refusal('not-found')
    const leaving = unmerge(members, taken, scope)

    const because = leaving.length > 1 ? ('DISSOLVED' as const) : ('TAKEN_OUT' as const)
    const left = { because, reason, at: moment.now, byId: actor.personId }
    const ids = leaving.map(({ id }) => id)
    await removeMembers(tx, taken.groupId as string, ids, left)
    const news = members.map((one) => ({ one, others: partedFrom(one, members, leaving) }))
    await tellOnce(tx, actor, news, { type: 'suggestion.unmerged', at: moment.now, data: { reason } })
    return { suggestionId, left: ids.length }
  },
})

const partedFrom = (one: Suggestion, members: readonly Suggestion[], leaving: readonly Suggestion[]) =>
  (leaving.includes(one) ? members : leaving).filter((other) => other !== one)
