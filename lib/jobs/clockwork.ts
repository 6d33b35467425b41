import { clockIn } from '@/lib/domain/notices/morning'
import { congressIds } from '@/lib/store/congresses'
import { log, traceOf } from '@/lib/web/log'
import { instantNow } from '@/lib/web/this-moment'
import { acceptSilenceIn } from './accept-silence'
import { makeMorningDigests } from './digests'
import { keepCalendar } from './keep-calendar'
import { prune } from './prune'
import { remindIn } from './remind'

const everyMilliseconds = 60_000

/** Every minute, at once at the start; stopping waits for what is under way. */
export function keepTime(): { stop: () => Promise<void> } {
  let underway: Promise<void> | undefined
  const run = () => {
    underway ??= strike(instantNow())
      .catch((error: unknown) => log().error(traceOf(error), 'clockwork'))
      .finally(() => {
        underway = undefined
      })
  }
  run()
  const timer = setInterval(run, everyMilliseconds)
  return {
    stop: async () => {
      clearInterval(timer)
      await underway
    },
  }
}

/** What fails for one congress does not keep the others waiting. */
async function strike(now: Date): Promise<void> {
  for (const congressId of await congressIds()) {
    await keepCalendar(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'calendar'))
    await makeMorningDigests(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'digests'))
    await acceptSilenceIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'silence'))
    await remindIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'ladder'))
  }
  if (isNight(now)) await prune(now)
}

/** An hour in which nobody works; after the first round there is nothing left to do in it. */
const isNight = (now: Date): boolean => clockIn('Asia/Shanghai', now).startsWith('03')
