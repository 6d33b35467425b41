export const happeningsOfApi = {
  'api-token.made': '生成了访问令牌，有效期至 {until}，权限：{scopes}。',
  'api-token.revoked': '停用了访问令牌。',
  'webhook.made': '登记了事件推送地址（{host}）。',
  'webhook.changed': '修改了事件推送（{host}）。',
  'webhook.secret-renewed': '更换了事件推送的签名密钥（{host}）。',
  'webhook.paused': '暂停了事件推送（{host}）。',
  'webhook.resumed': '恢复了事件推送（{host}）。',
  'webhook.tested': '发送了测试推送（{host}）。',
  'webhook.sent-again': '重新发送了一次推送（{host}）。',
  'webhook.deleted': '删除了事件推送地址（{host}）。',
  'webhook.stopped': '事件推送“{name}”连续多日没有送达，已经停止，请检查对方系统后恢复。',
}
