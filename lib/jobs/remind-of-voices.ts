import { type Due, dueSteps, rolesUpTo, type Step } from '@/lib/domain/deadlines/ladder'
import { daysBetween } from '@/lib/domain/deadlines/local-date'
import { isOfficeHour } from '@/lib/domain/deadlines/office-hours'
import type { Moment } from '@/lib/domain/moment'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { readCalendar } from '@/lib/store/calendar'
import { recordSystemEvent } from '@/lib/store/events'
import { readLadders } from '@/lib/store/ladders'
import { readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { type AwaitedVoice, findAwaitedVoices, takeVoiceSteps } from '@/lib/store/voice-reminders'
import { momentIn } from '@/lib/web/this-moment'
import { settleVoices } from './settle-voices'

/** Units that owe the answer to a voice hear so by the ladder of 委员会意见: each step once, and once late the offices above them. */
export async function remindOfVoicesIn(congressId: string, now: Date): Promise<number> {
  return transactFor(congressId, async (tx) => {
    const timeZone = await readTimeZone(tx)
    if (!isOfficeHour(now, timeZone, await readCalendar(tx))) return 0
    const moment = momentIn(timeZone, now)
    await settleVoices(tx, congressId, moment)
    const ladder = (await readLadders(tx))['member-opinion']
    let told = 0
    for (const voice of await findAwaitedVoices(tx, ladder, moment.today)) {
      const line = { ...voice, purpose: 'member-opinion' as const, pausedSince: null, doneOn: null, voidOn: null }
      told += await climb(tx, congressId, voice, dueSteps(ladder, line, moment.today, voice.taken), moment)
    }
    return told
  })
}

async function climb(tx: Tx, congressId: string, voice: AwaitedVoice, { sent, passedOver }: Due, moment: Moment) {
  const taken = await takeVoiceSteps(tx, congressId, voice, { sent, passedOver }, moment.now)
  const step = taken ? sent : null
  if (!step) return 0
  await recordSystemEvent(tx, congressId, {
    type: 'voice.reminded',
    subjectId: voice.id,
    at: moment.now,
    data: reminded(voice, step, moment),
  })
  return 1
}

function reminded(voice: AwaitedVoice, { day, rung }: Step, { today }: Moment) {
  const { unitId, unitName, unitKind, dueOn } = voice
  const { delegateIds: _, ...facts } = voiceFacts({ ...voice, delegateId: null })
  return {
    ...facts,
    ...{ unit: unitName, unitId, unitIds: [unitId], dueOn, step: day, left: daysBetween(today, dueOn) },
    roles: rolesUpTo('member-opinion', rung, unitKind),
  }
}
