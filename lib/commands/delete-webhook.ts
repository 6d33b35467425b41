import { ownWebhook, toldOfWebhook } from '@/lib/domain/webhook/webhook'
import { webhookOnlySchema } from '@/lib/schemas/webhook'
import { recordEvent } from '@/lib/store/events'
import { dropWebhook, lockWebhooks } from '@/lib/store/webhooks'
import { command, perPerson } from './command'

/** With all that was kept of its deliveries; that there was one stays on record. */
export const deleteWebhook = command({
  name: 'delete-webhook',
  input: webhookOnlySchema,
  limit: perPerson(100, 'hour'),
  run: async ({ tx, actor, moment }, { webhookId }) => {
    const own = ownWebhook(await lockWebhooks(tx, actor.personId), webhookId)
    await dropWebhook(tx, webhookId)
    const data = toldOfWebhook(own)
    await recordEvent(tx, actor, { type: 'webhook.deleted', subjectId: webhookId, at: moment.now, data })
    return { webhookId }
  },
})
