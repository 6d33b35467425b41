import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import {
  commitmentIn,
  commitmentPolicy,
  ensureNotToldSince,
  ensureUpdates,
  type PromiseCase,
} from '@/lib/domain/commitment/moves'
import { unitNameOf } from '@/lib/domain/commitment/named-unit'
import { commitmentUpdatesSchema } from '@/lib/schemas/commitment'
import { addUpdate, lastUpdatesOf, suggestionsOfCommitments } from '@/lib/store/commitments'
import { recordEvents } from '@/lib/store/events'
import { lockSuggestions } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** What a unit says of its promises this month, all of them or none. */
export const updateCommitments = command({
  name: 'update-commitments',
  input: commitmentUpdatesSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { updates }) => {
    const ids = updates.map(({ commitmentId }) => commitmentId)
    const suggestions = await lockSuggestions(tx, await suggestionsOfCommitments(tx, ids))
    const cases = updates.map(({ commitmentId, seenUpdate, expectedOn = null, ...told }) => {
      const suggestion = suggestions.find(({ commitments }) => commitments.some((one) => one.id === commitmentId))
      const one = suggestion && commitmentIn(suggestion, commitmentId)
      return { one: one as PromiseCase, seenUpdate, progress: { ...told, expectedOn } }
    })
    for (const { one } of cases) authorize(actor, commitmentPolicy.update, one)

    const last = await lastUpdatesOf(tx, ids)
    for (const { one, seenUpdate, progress } of cases) {
      ensureNotToldSince(one, seenUpdate, last.get(one.commitment.id) ?? null)
      ensureUpdates(one, progress, moment)
    }

    const act = { moment, personId: actor.personId }
    for (const { one, progress } of cases) await addUpdate(tx, one.suggestion, one.commitment, progress, act)
    await recordEvents(
      tx,
      actor,
      cases.map(({ one, progress: { percent } }) => ({
        type: 'commitment.updated',
        subjectId: one.commitment.id,
        suggestionId: one.suggestion.id,
        at: moment.now,
        role: capacityAt(actor, one.commitment.unitId),
        data: { percent, unit: unitNameOf(one) },
      })),
    )
    return { updated: updates.length }
  },
})
