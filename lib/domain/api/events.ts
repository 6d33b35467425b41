import { auditedOfWebhooks, webhookEvents } from '../webhook/events'

export const apiEvents = ['api-token.made', 'api-token.revoked', ...webhookEvents] as const

export const auditedOfApi = {
  'api-token.made': ['scopes', 'until'],
  'api-token.revoked': [],
  ...auditedOfWebhooks,
} as const
