import { authorize } from '@/lib/domain/access/policy'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { ensureStanding } from '@/lib/domain/performance/publishing'
import { withdrawPerformanceSchema } from '@/lib/schemas/performance'
import { recordEvent } from '@/lib/store/events'
import { lockYear, withdrawYear } from '@/lib/store/performance-publications'
import { command, perPerson } from './command'

/** At once nobody reads it any more; to publish the year again, the delegates look it over again. */
export const withdrawPerformance = command({
  name: 'withdraw-performance',
  input: withdrawPerformanceSchema,
  limit: perPerson(30, 'hour'),
  run: async ({ tx, actor, moment }, { year, reason }) => {
    authorize(actor, performancePolicy.publish, null)
    const standing = ensureStanding(await lockYear(tx, year))

    await withdrawYear(tx, standing.id, reason, { personId: actor.personId, moment })
    await recordEvent(tx, actor, {
      type: 'performance.withdrawn',
      subjectId: standing.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { year, reason },
    })
    return { year }
  },
})
