import type { ProcessRefusalCode } from '@/lib/domain/assessment/process-refusals'
import type { AwardRefusalCode } from '@/lib/domain/award/refusals'
import { awardRefusals } from './award-refusals'

export const assessmentRefusals: Record<ProcessRefusalCode | AwardRefusalCode, string> = {
  ...awardRefusals,
  'scheme-not-adopted': '考核方案还没有通过，请先通过方案再开展考核。',
  'scheme-of-other-year': '年度考核只能用当年的方案，所选方案是 {year} 年的。',
  'year-assessed-already': '{year} 年已经开展年度考核。需要另做，可以开展试评。',
  'assessment-day-outside': '日期不能早于{earliest}。',
  'assessment-without-units': '{year} 年没有承办单位可以考核。',
  'group-outside': '请选择第 1 至第 {most} 组。',
  'member-named-already': '已经是本次考核的成员。一人只在一个组。',
  'member-not-assessor': '不是考核组成员身份，请安全管理员先授予身份。',
  'group-led-already': '第 {groupNo} 组已有组长。',
  'member-too-late': '{unit}的评分已经公开，不能再增加成员；本组由其余成员继续评分。',
  'member-barred-from-group': '对第 {groupNo} 组的单位都须回避，请编入其他组。',
  'barred-already': '已经回避该单位。',
  'not-barred': '没有回避该单位。',
  'barred-by-record': '任职或者领衔建议引起的回避不能取消。',
  'groups-not-ready': '考核组还有 {count} 处没有安排好，请先补齐成员和组长。',
  'self-assessments-missing': '还有 {count} 个单位没有提交自评。确认后可以进入评分。',
  'marks-missing': '还有 {count} 个单位的评分不齐。确认后可以进入核对，缺的项目按没有得分计。',
}
