import type { EventType } from '@/lib/domain/events'

export const timelineOfJudging = {
  'assessment.marks-saved': '{unit}的评分草稿已保存。',
  'assessment.marks-handed-in': '{name}：提交对{unit}的评分。',
  'assessment.marks-taken-back': '{name}：收回对{unit}的评分。',
  'assessment.mark-explained': '{name}：说明对{unit}“{item}”的评分。',
  'assessment.group-met': '{name}：登记第 {groupNo} 考核组会议。',
  'assessment.item-settled': '{name}：考核组会议议定{unit}“{item}”的得分。',
  'assessment.settlement-taken-back': '{name}：收回考核组会议对{unit}“{item}”的议定。',
  'assessment.group-meeting-closed': '{name}：第 {groupNo} 考核组会议记录定稿。',
  'assessment.group-meeting-reopened': '{name}：第 {groupNo} 考核组会议记录重新打开：{reason}',
  'assessment.office-value-given': '{name}：代表工委核定{unit}“{item}”。',
} satisfies Partial<Record<EventType, string>>

/** For whoever looks back: no mark of anybody. */
export const auditOfJudging = {
  'assessment.marks-saved': '评分草稿已保存。',
  'assessment.marks-handed-in': '提交对{unit}的评分。',
  'assessment.marks-taken-back': '收回对{unit}的评分。',
  'assessment.mark-explained': '说明对{unit}“{item}”的评分。',
  'assessment.group-met': '登记第 {groupNo} 考核组会议。',
  'assessment.item-settled': '考核组会议议定{unit}“{item}”的得分。',
  'assessment.settlement-taken-back': '收回考核组会议对{unit}“{item}”的议定。',
  'assessment.group-meeting-closed': '第 {groupNo} 考核组会议记录定稿。',
  'assessment.group-meeting-reopened': '第 {groupNo} 考核组会议记录重新打开。',
  'assessment.office-value-given': '代表工委核定{unit}“{item}”。',
} satisfies Partial<Record<EventType, string>>
