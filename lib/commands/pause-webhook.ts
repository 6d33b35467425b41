import { ensureIsLive, ownWebhook, toldOfWebhook } from '@/lib/domain/webhook/webhook'
import { webhookOnlySchema } from '@/lib/schemas/webhook'
import { recordEvent } from '@/lib/store/events'
import { lockWebhooks, stillWebhook } from '@/lib/store/webhooks'
import { command, perPerson } from './command'

/** What happens meanwhile is not told later: the program asks for it when it is back. */
export const pauseWebhook = command({
  name: 'pause-webhook',
  input: webhookOnlySchema,
  limit: perPerson(100, 'hour'),
  run: async ({ tx, actor, moment }, { webhookId }) => {
    const own = ownWebhook(await lockWebhooks(tx, actor.personId), webhookId)
    ensureIsLive(own, true)
    await stillWebhook(tx, webhookId, 'PAUSED')
    const data = toldOfWebhook(own)
    await recordEvent(tx, actor, { type: 'webhook.paused', subjectId: webhookId, at: moment.now, data })
    return { webhookId }
  },
})
