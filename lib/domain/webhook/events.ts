export const webhookEvents = [
  'webhook.made',
  'webhook.changed',
  'webhook.secret-renewed',
  'webhook.paused',
  'webhook.resumed',
  'webhook.tested',
  'webhook.sent-again',
  'webhook.deleted',
  'webhook.stopped',
] as const

/** An address may carry a key of the other side: only its host is told. */
export const auditedOfWebhooks = {
  'webhook.made': ['host'],
  'webhook.changed': ['host'],
  'webhook.secret-renewed': ['host'],
  'webhook.paused': ['host'],
  'webhook.resumed': ['host'],
  'webhook.tested': ['host'],
  'webhook.sent-again': ['host'],
  'webhook.deleted': ['host'],
  'webhook.stopped': ['host'],
} as const satisfies Record<(typeof webhookEvents)[number], readonly string[]>
