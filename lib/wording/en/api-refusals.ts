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
  'webhook-host-refused':
    'Nothing can be sent to that address: it leads to this machine or an internal network, or is not among those permitted.',
  'too-many-webhooks': 'There can be {most} webhooks at most. Please delete those that are not used.',
  'webhook-not-live': 'This webhook is paused or stopped. Please resume it first.',
  'webhook-live': 'This webhook is running and need not be resumed.',
  'delivery-still-waiting': 'This one is waiting to be sent and need not be sent again.',
}
