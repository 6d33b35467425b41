import { happeningsOfApi } from './happenings-of-api'
import { timelineOfSearch } from './timeline-of-search'
/** Who got in and who may what. */
export const timelineOfAccounts = {
  ...timelineOfSearch,
  ...happeningsOfApi,
  'sign-in.opened': '登录。',
  'sign-in.refused': '登录被拒绝。',
  'sign-in.ended': '退出登录。',
  'account.opened': '开通了账户。',
  'account.disabled': '停用了账户。',
  'account.enabled': '恢复了账户。',
  'account.password-changed': '修改了密码。',
  'account.password-reset': '重置了密码。',
  'account.sign-ins-ended': '结束了全部登录。',
  'account.left': '{person}离任交接：交接身份 {offices} 个、未读通知 {notices} 条，账户停用。',
  'role.taken-over': '{person}接替担任{office}（{of}），此前的未读通知一并转来。',
  'role.granted': '授予了身份。',
  'role.revoked': '收回了身份。',
}
