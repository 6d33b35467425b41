import { ensureIsLive, ownWebhook, toldOfWebhook } from '@/lib/domain/webhook/webhook'
import { webhookOnlySchema } from '@/lib/schemas/webhook'
import { recordEvent } from '@/lib/store/events'
import { lockWebhooks, resumeWebhook } from '@/lib/store/webhooks'
import { command, perPerson } from './command'

/** From now on; also one that was given up. */
export const resumeOwnWebhook = command({
  name: 'resume-webhook',
  input: webhookOnlySchema,
  limit: perPerson(100, 'hour'),
  run: async ({ tx, actor, moment }, { webhookId }) => {
    const own = ownWebhook(await lockWebhooks(tx, actor.personId), webhookId)
    ensureIsLive(own, false)
    await resumeWebhook(tx, webhookId)
    const data = toldOfWebhook(own)
    await recordEvent(tx, actor, { type: 'webhook.resumed', subjectId: webhookId, at: moment.now, data })
    return { webhookId }
  },
})
