import { clockIn, isDigestDue } from '@/lib/domain/notices/morning'
import { sendingAttempts } from '@/lib/domain/notices/sending'
import type { Message } from '@/lib/notifications/channels/channel'
import { digestOf } from '@/lib/notifications/digest'
import { reportedTo } from '@/lib/queries/reported-to'
import { readCalendar } from '@/lib/store/calendar'
import {
  keepDigestFailed,
  keepDigestSent,
  keepDigestWaiting,
  makeDigests,
  type TakenDigest,
  takeUpDigest,
} from '@/lib/store/digests'
import { type DigestJob, enqueueDigests } from '@/lib/store/outbox'
import { readActor, readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { instantNow, momentIn } from '@/lib/web/this-moment'
import { attemptOn } from './attempt'

/** Run every minute: before half past eight, on days of rest and when all is made it does nothing. Answers how many it made. */
export async function makeMorningDigests(congressId: string, now: Date): Promise<number> {
  const made = await transactFor(congressId, (tx) => makeSome(tx, congressId, now))
  return made === 0 ? 0 : made + (await makeMorningDigests(congressId, now))
}

async function makeSome(tx: Tx, congressId: string, now: Date): Promise<number> {
  const timeZone = await readTimeZone(tx)
  const { today } = momentIn(timeZone, now)
  if (!isDigestDue(clockIn(timeZone, now), today, await readCalendar(tx))) return 0
  const made = await makeDigests(tx, today, now)
  await enqueueDigests(tx, congressId, made)
  return made.length
}

type Letter = { readonly taken: TakenDigest; readonly told: string[]; readonly message: Message }

/** What its reader may not see any more is left out; a letter that would be empty is not sent. */
export async function sendDigest({ congressId, digestId }: DigestJob): Promise<void> {
  const letter = await transactFor(congressId, (tx) => letterOf(tx, digestId))
  if (!letter) return
  const { taken, told, message } = letter
  const failure = told.length === 0 ? null : await attemptOn('EMAIL', message)
  const isOver = failure !== null && (failure.isFinal || taken.attempts >= sendingAttempts)
  await transactFor(congressId, (tx) => {
    if (!failure) return keepDigestSent(tx, digestId, told, instantNow())
    if (isOver) return keepDigestFailed(tx, digestId, failure.why, instantNow())
    return keepDigestWaiting(tx, digestId, failure.why)
  })
  if (failure && !isOver) throw failure
}

async function letterOf(tx: Tx, id: string): Promise<Letter | null> {
  const taken = await takeUpDigest(tx, id)
  if (!taken) return null
  const timeZone = await readTimeZone(tx)
  const moment = momentIn(timeZone, instantNow())
  const actor = await readActor(tx, taken.personId, moment.today)
  const { to, reported } = await reportedTo({ tx, actor, moment }, taken.noticeIds)
  const message = digestOf(reported, to, { id, day: taken.day, timeZone })
  return { taken, told: reported.map((one) => one.id), message }
}
