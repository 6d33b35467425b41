import { authorize } from '@/lib/domain/access/policy'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { ensureCanPublish } from '@/lib/domain/performance/publishing'
import { publishingMoment } from '@/lib/domain/publication/embargo'
import { publishPerformanceSchema } from '@/lib/schemas/performance'
import { recordEvent } from '@/lib/store/events'
import { countOpenObjections, lockYear, publishYear } from '@/lib/store/performance-publications'
import { command, perPerson } from './command'

/** 履职信息公开 [DB 58]: one year of all delegates, at once or from a moment on. */
export const publishPerformance = command({
  name: 'publish-performance',
  input: publishPerformanceSchema,
  limit: perPerson(30, 'hour'),
  patience: 60,
  run: async ({ tx, actor, moment }, { year, ...asked }) => {
    authorize(actor, performancePolicy.publish, null)
    const standing = await lockYear(tx, year)
    const ready = ensureCanPublish(standing, await countOpenObjections(tx, year), moment.today)
    const { timeZone } = actor.congress
    const when = publishingMoment(asked, moment, timeZone)

    const count = await publishYear(tx, ready, when, { personId: actor.personId, moment, timeZone })
    await recordEvent(tx, actor, {
      type: 'performance.published',
      subjectId: ready.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { year, publishOn: when.on, count },
    })
    return { year, publishOn: when.on }
  },
})
