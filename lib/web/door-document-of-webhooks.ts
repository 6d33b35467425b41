import { z } from 'zod'
import { eventMessage, testMessage } from '@/lib/schemas/webhook-message'
import { wordsFor } from '@/lib/wording/catalogue'

type Json = Record<string, unknown>

const shapeOf = (schema: z.ZodType): Json => {
  const { $schema: _, ...shape } = z.toJSONSchema(schema) as Json
  return shape
}

const header = (name: string, description: string, schema: Json): Json => ({
  name,
  in: 'header',
  required: true,
  description,
  schema,
})

/** What is sent to an address that somebody registered: `webhooks` of OpenAPI 3.1. */
export function webhooksDescribed(): Json {
  const { api, webhooks } = wordsFor('zh-CN')
  const kinds = Object.entries(webhooks.kinds).map(([kind, said]) => `${kind} ${said}`)
  const headers = [
    header('webhook-id', api.hooks.id, { type: 'string', format: 'uuid' }),
    header('webhook-timestamp', api.hooks.timestamp, { type: 'string', pattern: '^\\d+$' }),
    header('webhook-signature', api.hooks.signature, { type: 'string' }),
  ]
  const sent = (operationId: string, summary: string, description: string, schema: Json): Json => ({
    post: {
      operationId,
      summary,
      description,
      tags: ['webhooks'],
      security: [],
      parameters: headers,
      requestBody: { required: true, content: { 'application/json': { schema } } },
      responses: { '2XX': { description: api.hooks.taken }, 410: { description: api.hooks.gone } },
    },
  })
  return {
    event: sent('webhookEvent', webhooks.title, kinds.join('；'), shapeOf(eventMessage)),
    test: sent('webhookTest', webhooks.kinds['webhook.test'], webhooks.test, shapeOf(testMessage)),
  }
}
