export const webhookRefusalStatuses = {
  'webhook-host-refused': 422,
  'too-many-webhooks': 409,
  'webhook-not-live': 409,
  'webhook-live': 409,
  'delivery-still-waiting': 409,
} as const
