export const apiEvents = ['api-token.made', 'api-token.revoked'] as const

export const auditedOfApi = {
  'api-token.made': ['scopes', 'until'],
  'api-token.revoked': [],
} as const
