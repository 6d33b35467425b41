import { ensurePassword } from '@/lib/auth/ensure-password'
import { seal } from '@/lib/auth/sealed-secret'
import { hoursOfTwoSecrets } from '@/lib/domain/webhook/retries'
import { ownWebhook, toldOfWebhook } from '@/lib/domain/webhook/webhook'
import { webhookRenewingSchema } from '@/lib/schemas/webhook'
import { recordEvent } from '@/lib/store/events'
import { lockWebhooks, renewSecret } from '@/lib/store/webhooks'
import { command, perPassword } from './command'

/** Both sign for a day, so that the other side can change over without missing anything. */
export const renewWebhookSecret = command({
  name: 'renew-webhook-secret',
  input: webhookRenewingSchema,
  limit: perPassword,
  run: async ({ tx, actor, moment }, { webhookId, secret, password }) => {
    const { personId, accountId } = actor
    await ensurePassword(tx, accountId, password)
    const own = ownWebhook(await lockWebhooks(tx, personId), webhookId)

    const until = new Date(moment.now.getTime() + hoursOfTwoSecrets * 3_600_000)
    await renewSecret(tx, webhookId, seal(Buffer.from(secret, 'base64url'), personId), until)
    const data = toldOfWebhook(own)
    await recordEvent(tx, actor, { type: 'webhook.secret-renewed', subjectId: webhookId, at: moment.now, data })
    return { webhookId }
  },
})
