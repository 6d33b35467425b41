import { authorize } from '@/lib/domain/access/policy'
import { ensureStoppable } from '@/lib/domain/award/deciding'
import { awardPolicy } from '@/lib/domain/award/policy'
import { awardStopSchema } from '@/lib/schemas/award'
import { lockCall, saveCall } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { callFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

/** Before the decision, at any step; the notice is taken off with it, the record stays. */
export const stopAwardCall = command({
  name: 'stop-award-call',
  input: awardStopSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { callId, reason }) => {
    const call = await lockCall(tx, callId)
    authorize(actor, awardPolicy.run, call)
    ensureStoppable(call)

    const stopped = { ...call, state: 'STOPPED' as const, stoppedOn: moment.today, stopReason: reason }
    await saveCall(tx, stopped, { stoppedAt: moment.now, stoppedById: actor.personId })
    const live = call.candidates.filter(({ isTakenBack }) => !isTakenBack)
    await recordEvent(tx, actor, {
      type: 'award.stopped',
      subjectId: callId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        ...{ ...callFacts(call), reason },
        unitIds: [...new Set(live.flatMap(({ unitId }) => (unitId ? [unitId] : [])))],
        personIds: [...new Set(live.map(({ nominatedById }) => nominatedById))],
      },
    })
    return { callId }
  },
})
