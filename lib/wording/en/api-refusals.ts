import type { apiRefusals as source } from '../zh/api-refusals'

export const apiRefusals: typeof source = {
  'token-refused': 'The access token is not valid, has expired or was revoked.',
  'scope-missing': 'This access token lacks the scope that is needed: {scope}.',
  'not-by-token': 'Only the person can do this, on the pages of the system. No access token can.',
  'method-not-allowed': 'This address does not support that method.',
  'not-acceptable': 'The interface answers in JSON only.',
  'wrong-media-type': 'The request has to be application/json.',
  'input-refused': 'The request or its parameters are not correct. Please check them.',
  'token-taken': 'This token is in use. Please make it again.',
  'too-many-tokens': 'There can be {most} valid access tokens at most. Please revoke those that are not used.',
  'token-day-outside': 'The last day has to lie after today and within one year.',
}
