export const happeningsOfApi = {
  'api-token.made': '生成了访问令牌，有效期至 {until}，权限：{scopes}。',
  'api-token.revoked': '停用了访问令牌。',
}
