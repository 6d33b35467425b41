import { clockIn } from '@/lib/domain/notices/morning'
import { congressIds } from '@/lib/store/congresses'
import { log, traceOf } from '@/lib/web/log'
import { instantNow } from '@/lib/web/this-moment'
import { acceptSilenceIn } from './accept-silence'
import { changeUnitsIn } from './change-units'
import { makeMorningDigests } from './digests'
import { keepCalendar } from './keep-calendar'
import { lapseLooksIn } from './lapse-looks'
import { giveUpDossiersIn } from './pack-dossiers'
import { prune } from './prune'
import { readWordsIn } from './read-words'
import { releaseLettersIn } from './release-letters'
import { remindIn } from './remind'
import { remindCoSignersIn } from './remind-co-signers'
import { remindOfAssessmentsIn } from './remind-of-assessments'
import { remindOfContactsIn } from './remind-of-contacts'
import { remindOfDutyIn } from './remind-of-duty'
import { remindOfMeetingsIn } from './remind-of-meetings'
import { remindOfPromisesIn } from './remind-of-promises'
import { remindOfReportsIn } from './remind-of-reports'
import { remindOfVoicesIn } from './remind-of-voices'
import { scanAttachmentsIn } from './scan-attachments'
import { sendDueWebhooksIn } from './send-due-webhooks'
import { tellOfFindsIn } from './tell-of-finds'

const everyMilliseconds = 60_000

/** Every minute, at once at the start; stopping waits for what is under way. A slow scanner keeps no reminder waiting. */
export function keepTime(): { stop: () => Promise<void> } {
  const loops = [
    everyMinute(strike, 'clockwork'),
    everyMinute(scanAttachments, 'scanner'),
    everyMinute(readWords, 'words'),
  ]
  return {
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()))
    },
  }
}

function everyMinute(work: (now: Date) => Promise<void>, name: string) {
  let underway: Promise<void> | undefined
  const run = () => {
    underway ??= work(instantNow())
      .catch((error: unknown) => log().error(traceOf(error), name))
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

async function scanAttachments(now: Date): Promise<void> {
  for (const congressId of await congressIds()) await scanAttachmentsIn(congressId, now)
}

async function readWords(): Promise<void> {
  for (const congressId of await congressIds()) await readWordsIn(congressId)
}

/** What fails for one congress does not keep the others waiting. */
async function strike(now: Date): Promise<void> {
  for (const congressId of await congressIds()) {
    await keepCalendar(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'calendar'))
    await makeMorningDigests(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'digests'))
    await changeUnitsIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'units'))
    await acceptSilenceIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'silence'))
    await lapseLooksIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'first looks'))
    await releaseLettersIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'releases'))
    await giveUpDossiersIn(congressId).catch((error: unknown) => log().error(traceOf(error), 'dossiers'))
    await remindCoSignersIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'co-signers'))
    await remindOfContactsIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'contacts'))
    await remindOfPromisesIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'promises'))
    await remindOfMeetingsIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'meetings'))
    await remindOfDutyIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'duty'))
    await remindOfVoicesIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'voices'))
    await remindOfAssessmentsIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'assessments'))
    await remindOfReportsIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'yearly reports'))
    await tellOfFindsIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'saved searches'))
    await sendDueWebhooksIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'webhooks'))
    await remindIn(congressId, now).catch((error: unknown) => log().error(traceOf(error), 'ladder'))
  }
  if (isNight(now)) await prune(now)
}

/** An hour in which nobody works; after the first round there is nothing left to do in it. */
const isNight = (now: Date): boolean => clockIn('Asia/Shanghai', now).startsWith('03')
