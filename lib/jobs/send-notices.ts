import { sendingAttempts } from '@/lib/domain/notices/sending'
import { type Message, NotSent } from '@/lib/notifications/channels/channel'
import { messageOf } from '@/lib/notifications/messages'
import { reportedTo } from '@/lib/queries/reported-to'
import type { SendingJob } from '@/lib/store/outbox'
import {
  keepDelivered,
  keepFailed,
  keepWaiting,
  readActor,
  readTimeZone,
  type TakenUp,
  takeUpNotice,
} from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { instantNow, momentIn } from '@/lib/web/this-moment'
import { attemptOn } from './attempt'

/** No transaction is open while a receiver is spoken to. It may run twice: the message carries the same id both times. */
export async function sendNotice({ congressId, noticeId }: SendingJob): Promise<void> {
  const now = instantNow()
  const ready = await transactFor(congressId, async (tx) => {
    const taken = await takeUpNotice(tx, noticeId, now)
    return taken && { taken, message: await messageFor(tx, noticeId, taken, now) }
  })
  if (!ready) return
  const failure = await attempt(ready.taken, ready.message)
  await transactFor(congressId, (tx) => settle(tx, noticeId, ready.taken, failure))
  if (failure && !isOver(ready.taken, failure)) throw failure
}

async function messageFor(tx: Tx, noticeId: string, { personId }: TakenUp, now: Date): Promise<Message | null> {
  const moment = momentIn(await readTimeZone(tx), now)
  const actor = await readActor(tx, personId, moment.today)
  const { to, reported } = await reportedTo({ tx, actor, moment }, [noticeId])
  return reported[0] ? messageOf(reported[0], to) : null
}

/** Whoever may not see the suggestion any more is not written to about it. */
const attempt = async ({ channel }: TakenUp, message: Message | null): Promise<NotSent | null> =>
  message ? attemptOn(channel, message) : new NotSent('not-concerned', true)

async function settle(tx: Tx, id: string, taken: TakenUp, failure: NotSent | null): Promise<void> {
  if (!failure) return keepDelivered(tx, id, instantNow())
  if (isOver(taken, failure)) return keepFailed(tx, id, failure.why, instantNow())
  return keepWaiting(tx, id, failure.why)
}

const isOver = ({ attempts }: TakenUp, { isFinal }: NotSent): boolean => isFinal || attempts >= sendingAttempts
