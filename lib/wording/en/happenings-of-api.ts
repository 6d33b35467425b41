import type { happeningsOfApi as source } from '../zh/happenings-of-api'

export const happeningsOfApi: typeof source = {
  'api-token.made': 'Made an access token until {until} with the scopes {scopes}.',
  'api-token.revoked': 'Revoked an access token.',
}
