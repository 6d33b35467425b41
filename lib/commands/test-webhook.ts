import { ensureIsLive, ownWebhook, toldOfWebhook } from '@/lib/domain/webhook/webhook'
import { webhookOnlySchema } from '@/lib/schemas/webhook'
import { recordEvent } from '@/lib/store/events'
import { enqueueWebhooks } from '@/lib/store/outbox'
import { addTest } from '@/lib/store/webhook-deliveries'
import { lockWebhooks } from '@/lib/store/webhooks'
import { command, perPerson } from './command'

/** Signed like everything else, tried once, about nothing. */
export const testWebhook = command({
  name: 'test-webhook',
  input: webhookOnlySchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { webhookId }) => {
    const own = ownWebhook(await lockWebhooks(tx, actor.personId), webhookId)
    ensureIsLive(own, true)
    const deliveryId = await addTest(tx, actor.congress.id, webhookId, moment.now)
    await enqueueWebhooks(tx, actor.congress.id, [deliveryId])
    const data = toldOfWebhook(own)
    await recordEvent(tx, actor, { type: 'webhook.tested', subjectId: webhookId, at: moment.now, data })
    return { deliveryId }
  },
})
