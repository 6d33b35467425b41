export const accountRefusals = {
  'login-taken': '这个用户名已被使用。',
  'password-wrong': '现用密码不正确。',
  'password-weak': '密码太简单：至少 12 个字符，含大写、小写、数字、符号中的三类。',
  'grant-not-fitting': '这个身份与所选的人或单位不相符。',
  'own-account': '不能对自己的账户做这一步。',
  'administrations-apart': '系统、安全、审计三类管理员不能由同一人担任。',
}
