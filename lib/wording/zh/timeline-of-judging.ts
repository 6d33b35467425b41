import type { EventType } from '@/lib/domain/events'

export const timelineOfJudging = {
  'assessment.marks-saved': '{unit}的评分草稿已保存。',
  'assessment.marks-handed-in': '{name}：提交对{unit}的评分。',
  'assessment.marks-taken-back': '{name}：收回对{unit}的评分。',
  'assessment.sheet-entered': '{name}：录入对{unit}的一份纸质评分表，等待第二人录入。',
  'assessment.sheet-differs': '{name}：对{unit}的一份纸质评分表，两人录入不一致，请再核对一遍。',
  'assessment.sheet-handed-in':
    '{name}：{names}录入了您对{unit}的纸质评分表，已经提交。请核对，有误的在同组交齐以前提出。',
  'assessment.sheet-disputed': '{name}：对{unit}的一份纸质评分表，成员认为录入有误：{reason}',
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
  'assessment.sheet-entered': '录入对{unit}的一份纸质评分表。',
  'assessment.sheet-differs': '对{unit}的一份纸质评分表两人录入不一致。',
  'assessment.sheet-handed-in': '对{unit}的一份纸质评分表录入完毕，评分提交。',
  'assessment.sheet-disputed': '对{unit}的一份纸质评分表，成员认为录入有误，评分退回草稿。',
  'assessment.mark-explained': '说明对{unit}“{item}”的评分。',
  'assessment.group-met': '登记第 {groupNo} 考核组会议。',
  'assessment.item-settled': '考核组会议议定{unit}“{item}”的得分。',
  'assessment.settlement-taken-back': '收回考核组会议对{unit}“{item}”的议定。',
  'assessment.group-meeting-closed': '第 {groupNo} 考核组会议记录定稿。',
  'assessment.group-meeting-reopened': '第 {groupNo} 考核组会议记录重新打开。',
  'assessment.office-value-given': '代表工委核定{unit}“{item}”。',
} satisfies Partial<Record<EventType, string>>
