export const apiRefusals = {
  'token-refused': '访问令牌无效、已过期或已停用。',
  'scope-missing': '这个访问令牌没有所需的权限：{scope}。',
  'not-by-token': '这件事只能由本人在系统页面上办理，不能用访问令牌。',
  'method-not-allowed': '这个地址不支持此请求方法。',
  'not-acceptable': '接口只提供 JSON 格式。',
  'wrong-media-type': '请求内容须为 application/json。',
  'input-refused': '请求的内容或参数不正确，请核对。',
  'token-taken': '这个令牌已被使用，请重新生成。',
  'too-many-tokens': '有效的访问令牌最多 {most} 个，请先停用不用的。',
  'token-day-outside': '有效期须在明天以后、一年以内。',
}
