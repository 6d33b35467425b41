import { isPassword } from '@/lib/auth/password'
import { seal } from '@/lib/auth/sealed-secret'
import { Refusal } from '@/lib/domain/refusal'
import { hoursOfTwoSecrets } from '@/lib/domain/webhook/retries'
import { hostOf, ownWebhook } from '@/lib/domain/webhook/webhook'
import { webhookRenewingSchema } from '@/lib/schemas/webhook'
import { lockAccount, readPasswordHash } from '@/lib/store/accounts'
import { recordEvent } from '@/lib/store/events'
import { lockWebhooks, renewSecret } from '@/lib/store/webhooks'
import { command, perPerson } from './command'

/** Both sign for a day, so that the other side can change over without missing anything. */
export const renewWebhookSecret = command({
  name: 'renew-webhook-secret',
  input: webhookRenewingSchema,
  limit: perPerson(20, 'hour'),
  run: async ({ tx, actor, moment }, { webhookId, secret, password }) => {
    const { personId, accountId } = actor
    const { id } = await lockAccount(tx, accountId)
    if (!(await isPassword(password, await readPasswordHash(tx, id)))) throw new Refusal('password-wrong')
    const { name, address } = ownWebhook(await lockWebhooks(tx, personId), webhookId)

    const until = new Date(moment.now.getTime() + hoursOfTwoSecrets * 3_600_000)
    await renewSecret(tx, webhookId, seal(Buffer.from(secret, 'base64url'), personId), until)
    const data = { name, host: hostOf(address) }
    await recordEvent(tx, actor, { type: 'webhook.secret-renewed', subjectId: webhookId, at: moment.now, data })
    return { webhookId }
  },
})
