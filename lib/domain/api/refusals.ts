import { webhookRefusalStatuses } from '../webhook/refusals'

/** What programs run into, and browsers that speak like them. */
export const apiRefusalStatuses = {
  ...webhookRefusalStatuses,
  'key-missing': 400,
  'feed-token-used': 409,
  'token-refused': 401,
  'scope-missing': 403,
  'not-by-token': 403,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'wrong-media-type': 415,
  'input-refused': 422,
  'token-taken': 409,
  'too-many-tokens': 409,
  'token-day-outside': 422,
} as const
