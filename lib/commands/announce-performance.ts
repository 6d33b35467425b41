import { authorize } from '@/lib/domain/access/policy'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { announce } from '@/lib/domain/performance/publishing'
import { announcePerformanceSchema } from '@/lib/schemas/performance'
import { readCalendar } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { addAnnouncement, lockYear } from '@/lib/store/performance-publications'
import { command, perPerson } from './command'

/** The delegates are told which year is to be public, and until when they look it over. */
export const announcePerformance = command({
  name: 'announce-performance',
  input: announcePerformanceSchema,
  limit: perPerson(30, 'hour'),
  run: async ({ tx, actor, moment }, { year, workingDays }) => {
    authorize(actor, performancePolicy.publish, null)
    const standing = await lockYear(tx, year)
    const lookUntil = announce(standing, { year, workingDays }, moment.today, await readCalendar(tx))

    const congressId = actor.congress.id
    const id = await addAnnouncement(tx, { congressId, year, lookUntil }, { personId: actor.personId, moment })
    await recordEvent(tx, actor, {
      type: 'performance.announced',
      subjectId: id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { year, lookUntil },
    })
    return { year, lookUntil }
  },
})
