import { authorize } from '@/lib/domain/access/policy'
import { assignedTogether } from '@/lib/domain/merging/case-group'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { assigningSchema } from '@/lib/schemas/assigning'
import { assignEach } from '@/lib/store/assigning'
import { lockTogether } from '@/lib/store/case-groups'
import { command, perPerson } from './command'

/** Those handled together are assigned together, each with its own clock. */
export const assignSuggestion = command({
  name: 'assign-suggestion',
  input: assigningSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, handlers }) => {
    const together = await lockTogether(tx, [suggestionId])
    for (const one of together) authorize(actor, suggestionPolicy.assign, one)

    const suggestions = assignedTogether(together, suggestionId)
    const assignmentIds = await assignEach(tx, suggestions, handlers, { actor, moment })
    return { suggestionId, suggestionIds: suggestions.map(({ id }) => id), assignmentIds }
  },
})
