import { isOff } from '@/lib/domain/webhook/address'
import type { WebhookKind } from '@/lib/domain/webhook/kinds'
import type { Webhook } from '@/lib/domain/webhook/webhook'
import { env } from '@/lib/env'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type Webhooks = {
  /** the operator lets nothing be sent to anybody */
  readonly isOff: boolean
  readonly rows: readonly (Webhook & {
    readonly kinds: readonly WebhookKind[]
    readonly createdAt: string
    readonly lastSuccessAt: string | null
  })[]
}

/** One's own, the newest first. */
export const listWebhooks: Query<null, Webhooks> = async ({ tx, actor }) => ({
  isOff: isOff(env().WEBHOOK_HOSTS),
  rows: await open(tx).$queryRaw<Webhooks['rows'][number][]>`
    SELECT id, name, address, state, kinds, to_json(created_at)#>>'{}' AS "createdAt", to_json(last_success_at)#>>'{}' AS "lastSuccessAt" FROM webhook
     WHERE person_id = ${actor.personId}::uuid ORDER BY id DESC`,
})
