import type { MinutesRefusalCode } from '@/lib/domain/meeting/minutes-refusals'

export const minutesRefusals: Record<MinutesRefusalCode, string> = {
  'sign-in-too-early': '签到还没有开始，会前三小时开放。',
  'sign-in-code-expired': '二维码已经失效，请重新扫会场上现在显示的二维码。',
  'guest-not-called': '您不在这次会议的名单上，请到签到处加入名单。',
  'guest-called-already': '已经在这次会议的名单上。',
  'guest-signed-in': '已经签到，不必重复登记。登记错了的，请先撤销签到。',
  'guest-not-signed-in': '还没有签到记录，不用撤销。',
  'presence-not-fitting': '到会情况与身份不符：单位选“负责人到会”或者“代为参会”，其他人员选“到会”。',
  'deputy-name-missing': '请填写代为参会人的姓名。',
  'meeting-items-open': '还有 {count} 件建议没有记录结果，不能归集。',
  'meeting-attendance-open': '还有 {count} 人（单位）没有登记是否到会，不能归集。',
  'meeting-unchanged': '内容没有变化，不用更正。',
}
