import { ensurePassword } from '@/lib/auth/ensure-password'
import { seal } from '@/lib/auth/sealed-secret'
import { ensureHostPermitted } from '@/lib/domain/webhook/address'
import { ensureRoomForWebhook, hostOf } from '@/lib/domain/webhook/webhook'
import { env } from '@/lib/env'
import { webhookMakingSchema } from '@/lib/schemas/webhook'
import { recordEvent } from '@/lib/store/events'
import { addWebhook, lockWebhooks } from '@/lib/store/webhooks'
import { command, perPassword } from './command'

/** For oneself, with the password once more, as with a token: whoever finds a browser open has nothing told to himself. */
export const makeWebhook = command({
  name: 'make-webhook',
  input: webhookMakingSchema,
  limit: perPassword,
  run: async ({ tx, actor, moment }, { password, secret, ...about }) => {
    const { personId, accountId, congress } = actor
    await ensurePassword(tx, accountId, password)
    ensureRoomForWebhook(await lockWebhooks(tx, personId))
    const host = hostOf(about.address)
    ensureHostPermitted(host, env().WEBHOOK_HOSTS)

    const sealed = seal(Buffer.from(secret, 'base64url'), personId)
    const owner = { congressId: congress.id, personId, createdAt: moment.now }
    const webhookId = await addWebhook(tx, { ...owner, ...about, secret: sealed })
    const data = { name: about.name, host }
    await recordEvent(tx, actor, { type: 'webhook.made', subjectId: webhookId, at: moment.now, data })
    return { webhookId }
  },
})
