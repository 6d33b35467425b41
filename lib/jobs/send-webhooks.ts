import { unseal } from '@/lib/auth/sealed-secret'
import { isGone, isUnreachable, nextAttempt, restAfter } from '@/lib/domain/webhook/retries'
import { hostOf } from '@/lib/domain/webhook/webhook'
import { eventBody, testBody } from '@/lib/notifications/webhooks/body'
import { type Answered, postSigned } from '@/lib/notifications/webhooks/post-signed'
import { signaturesOf } from '@/lib/notifications/webhooks/signature'
import { toldOfEvent } from '@/lib/queries/told-of-event'
import { recordSystemEvent } from '@/lib/store/events'
import type { WebhookJob } from '@/lib/store/outbox'
import { readActor, readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import {
  countFailure,
  keepNotTaken,
  keepTaken,
  keepWithheld,
  restWebhook,
  type TakenUp,
  takeUpDelivery,
} from '@/lib/store/webhook-deliveries'
import { stillWebhook } from '@/lib/store/webhooks'
import { instantNow, momentIn } from '@/lib/web/this-moment'

/** No transaction is open while a receiver is spoken to. It may run twice: the message carries the same id both times. */
export async function sendWebhook({ congressId, deliveryId }: WebhookJob): Promise<void> {
  await sendWebhookAt(congressId, deliveryId, instantNow())
}

export async function sendWebhookAt(congressId: string, deliveryId: string, now: Date): Promise<void> {
  const ready = await transactFor(congressId, (tx) => prepare(tx, deliveryId, now))
  if (!ready) return
  const { taken, body } = ready
  const answered = await post(taken, body, now)
  await transactFor(congressId, (tx) => settle(tx, congressId, taken, answered, now))
}

/** What its owner may not see at this moment is not told, and neither is that there is something. */
async function prepare(tx: Tx, deliveryId: string, now: Date): Promise<{ taken: TakenUp; body: string } | null> {
  const moment = momentIn(await readTimeZone(tx), now)
  const taken = await takeUpDelivery(tx, deliveryId, now, moment.today)
  if (!taken) return null
  const actor = await readActor(tx, taken.personId, moment.today)
  const reaches = !taken.hasEnded && actor.grants.length > 0
  const told = reaches && taken.eventId ? await toldOfEvent({ tx, actor, moment }, taken.eventId) : null
  if (told) return { taken, body: eventBody(told) }
  if (reaches && !taken.eventId) return { taken, body: testBody(taken.queuedAt) }
  await keepWithheld(tx, deliveryId)
  return null
}

async function post({ id, address, personId, secret, formerSecret }: TakenUp, body: string, now: Date) {
  const own = unseal(secret, personId)
  const former = formerSecret && unseal(formerSecret, personId)
  if (!own) return { statusCode: null, failure: 'secret-unreadable', answer: null }
  const seconds = Math.floor(now.getTime() / 1000)
  return postSigned(address, body, {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signaturesOf(former ? [own, former] : [own], { id, seconds, body }),
  })
}

async function settle(tx: Tx, congressId: string, taken: TakenUp, answered: Answered, now: Date): Promise<void> {
  const { failure, ...told } = answered
  if (failure === null) return keepTaken(tx, taken, told, now)
  const gone = isGone(answered.statusCode)
  const nextAt = gone || taken.byHand ? null : nextAttempt(taken.attempts, now)
  if (!(await keepNotTaken(tx, taken.id, answered, nextAt)) || (taken.byHand && !gone)) return
  const { failures, lastSuccessAt, name } = await countFailure(tx, taken.webhookId)
  if (gone || (nextAt === null && isUnreachable(taken.queuedAt, lastSuccessAt))) {
    await stillWebhook(tx, taken.webhookId, 'STOPPED')
    const data = { name, host: hostOf(taken.address), personIds: [taken.personId] }
    return recordSystemEvent(tx, congressId, { type: 'webhook.stopped', subjectId: taken.webhookId, at: now, data })
  }
  const restUntil = restAfter(failures, now)
  if (restUntil) await restWebhook(tx, taken.webhookId, restUntil)
}
