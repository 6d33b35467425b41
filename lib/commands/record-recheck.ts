import { authorize } from '@/lib/domain/access/policy'
import { ratingDeskPolicy } from '@/lib/domain/rating/desk-policy'
import { Refusal } from '@/lib/domain/refusal'
import { recheckSchema } from '@/lib/schemas/handling-again'
import { recordEvent } from '@/lib/store/events'
import { lockRecheck, saveRecheck } from '@/lib/store/rechecks'
import { command, perPerson } from './command'

/**
 * What the delegate said on the telephone; it changes no rating. Pressing him is a matter of its own [CQ 38]: it ends by being
 * settled, never by another entry over it. What an earlier call brought stays in the event.
 */
export const recordRecheck = command({
  name: 'record-recheck',
  input: recheckSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { recheckId, outcome, said }) => {
    authorize(actor, ratingDeskPolicy.keep, null)
    const recheck = await lockRecheck(tx, recheckId)
    if (recheck.settled !== null) throw new Refusal('recheck-settled')
    if (recheck.outcome === 'PRESSED' && outcome !== 'PRESSED') throw new Refusal('recheck-pressed')

    const { personId } = actor
    await saveRecheck(tx, recheckId, { outcome, said: said || null, calledAt: moment.now, calledById: personId })
    await recordEvent(tx, actor, {
      type: 'rating.rechecked',
      subjectId: recheck.suggestionId,
      suggestionId: recheck.suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { round: recheck.round, recheck: outcome, said },
    })
    return { recheckId }
  },
})
