import { ownWebhook, toldOfWebhook } from '@/lib/domain/webhook/webhook'
import { webhookChangingSchema } from '@/lib/schemas/webhook'
import { recordEvent } from '@/lib/store/events'
import { changeWebhook, lockWebhooks } from '@/lib/store/webhooks'
import { command, perPerson } from './command'

/** What it is called and told of; another address is another webhook, with a secret of its own. */
export const changeOwnWebhook = command({
  name: 'change-webhook',
  input: webhookChangingSchema,
  limit: perPerson(100, 'hour'),
  run: async ({ tx, actor, moment }, { webhookId, name, kinds }) => {
    const { address } = ownWebhook(await lockWebhooks(tx, actor.personId), webhookId)
    await changeWebhook(tx, webhookId, { name, kinds })
    const data = toldOfWebhook({ name, address })
    await recordEvent(tx, actor, { type: 'webhook.changed', subjectId: webhookId, at: moment.now, data })
    return { webhookId }
  },
})
