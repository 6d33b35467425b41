import type { happeningsOfApi as source } from '../zh/happenings-of-api'

export const happeningsOfApi: typeof source = {
  'api-token.made': 'Made an access token until {until} with the scopes {scopes}.',
  'api-token.revoked': 'Revoked an access token.',
  'webhook.made': 'Registered an address for webhooks ({host}).',
  'webhook.changed': 'Changed a webhook ({host}).',
  'webhook.secret-renewed': 'Renewed the signing secret of a webhook ({host}).',
  'webhook.paused': 'Paused a webhook ({host}).',
  'webhook.resumed': 'Resumed a webhook ({host}).',
  'webhook.tested': 'Sent a test to a webhook ({host}).',
  'webhook.sent-again': 'Sent a delivery of a webhook again ({host}).',
  'webhook.deleted': 'Deleted a webhook ({host}).',
  'webhook.stopped':
    'Nothing has reached the webhook “{name}” for days. It was stopped: please look at the other system and resume it.',
}
