import { authorize } from '@/lib/domain/access/policy'
import { ratingDeskPolicy } from '@/lib/domain/rating/desk-policy'
import { Refusal } from '@/lib/domain/refusal'
import { settlingPressureSchema } from '@/lib/schemas/handling-again'
import { recordEvent } from '@/lib/store/events'
import { lockRecheck, saveSettled } from '@/lib/store/rechecks'
import { command, perPerson } from './command'

export const settlePressure = command({
  name: 'settle-pressure',
  input: settlingPressureSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { recheckId, settled }) => {
    authorize(actor, ratingDeskPolicy.keep, null)
    const recheck = await lockRecheck(tx, recheckId)
    if (recheck.outcome !== 'PRESSED') throw new Refusal('recheck-not-pressed')
    if (recheck.settled !== null) throw new Refusal('recheck-settled')

    await saveSettled(tx, recheckId, { settled, settledAt: moment.now, settledById: actor.personId })
    await recordEvent(tx, actor, {
      type: 'rating.pressure-settled',
      subjectId: recheck.suggestionId,
      suggestionId: recheck.suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { round: recheck.round, settled },
    })
    return { recheckId }
  },
})
