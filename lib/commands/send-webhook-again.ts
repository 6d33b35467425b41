import { Refusal } from '@/lib/domain/refusal'
import { ensureIsLive, ownWebhook, toldOfWebhook } from '@/lib/domain/webhook/webhook'
import { deliveryOnlySchema } from '@/lib/schemas/webhook'
import { recordEvent } from '@/lib/store/events'
import { enqueueWebhooks } from '@/lib/store/outbox'
import { lockDelivery, queueAgain } from '@/lib/store/webhook-deliveries'
import { lockWebhooks } from '@/lib/store/webhooks'
import { command, perPerson } from './command'

/** Under the same id, so that the other side can tell that it has it; once, and as far as its owner sees it now. */
export const sendWebhookAgain = command({
  name: 'send-webhook-again',
  input: deliveryOnlySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { deliveryId }) => {
    const all = await lockWebhooks(tx, actor.personId)
    const delivery = await lockDelivery(tx, actor.personId, deliveryId)
    if (!delivery) throw new Refusal('not-found')
    const own = ownWebhook(all, delivery.webhookId)
    ensureIsLive(own, true)
    if (delivery.state === 'WAITING') throw new Refusal('delivery-still-waiting')
    await queueAgain(tx, deliveryId, moment.now)
    await enqueueWebhooks(tx, actor.congress.id, [deliveryId])
    const data = toldOfWebhook(own)
    await recordEvent(tx, actor, { type: 'webhook.sent-again', subjectId: own.id, at: moment.now, data })
    return { deliveryId }
  },
})
