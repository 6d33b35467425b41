import { Refusal } from '@/lib/domain/refusal'
import type { testKind, WebhookKind } from '@/lib/domain/webhook/kinds'
import type { DeliveryState, Webhook } from '@/lib/domain/webhook/webhook'
import { open } from '@/lib/store/tx'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query } from './query'
import { visibleTo } from './visible-to'

export type DeliveryRow = {
  readonly id: string
  readonly kind: WebhookKind | typeof testKind
  /** of the suggestion; null for a test, and where its page does not open for the owner now */
  readonly suggestionId: string | null
  readonly number: string | null
  readonly state: DeliveryState
  readonly queuedAt: string
  readonly nextAt: string | null
  readonly attempts: number
  readonly statusCode: number | null
  readonly failure: string | null
  readonly answer: string | null
}

export type WebhookView = Webhook & {
  readonly kinds: readonly WebhookKind[]
  readonly createdAt: string
  readonly lastSuccessAt: string | null
  readonly formerUntil: string | null
  readonly deliveries: Page<DeliveryRow>
}

const newestFirst: Order = { type: 'uuid', direction: 'descending' }

type Asked = { readonly webhookId: string; readonly page?: string | undefined }

/** One's own, with what was sent there of late. */
export const getWebhook: Query<Asked, WebhookView> = async (reading, { webhookId, page }) => {
  const { tx, actor, moment } = reading
  const [webhook] = await open(tx).$queryRaw<Omit<WebhookView, 'deliveries'>[]>`
    SELECT id, name, address, state, kinds, to_json(created_at)#>>'{}' AS "createdAt", to_json(last_success_at)#>>'{}' AS "lastSuccessAt",
      CASE WHEN former_until > ${moment.now} THEN to_json(former_until)#>>'{}' END AS "formerUntil"
      FROM webhook WHERE id = ${webhookId}::uuid AND person_id = ${actor.personId}::uuid`
  if (!webhook) throw new Refusal('not-found')
  const place = placeSchema.parse(page)
  const size = rowsIn(reading)
  const rows = await open(tx).$queryRaw<DeliveryRow[]>`
    SELECT s.* FROM (
      SELECT d.id, coalesce(e.type, 'webhook.test') AS kind, v.id AS "suggestionId", v.number_text AS number, d.state, to_json(d.queued_at)#>>'{}' AS "queuedAt",
        to_json(d.next_at)#>>'{}' AS "nextAt", d.attempts, d.status_code AS "statusCode", d.failure, d.answer
        FROM webhook_delivery d LEFT JOIN event e ON e.id = d.event_id
        LEFT JOIN (SELECT s.id, s.number_text FROM suggestion s WHERE ${visibleTo(actor)}) v ON v.id = e.suggestion_id
       WHERE d.webhook_id = ${webhookId}::uuid) s
     WHERE ${beyond(newestFirst, place)} ORDER BY ${orderBy(newestFirst, place)} LIMIT ${size + 1}`
  return { ...webhook, deliveries: pageOf(rows, place, () => null, size) }
}
