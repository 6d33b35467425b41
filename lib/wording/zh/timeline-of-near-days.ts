import type { EventType } from '@/lib/domain/events'

export const timelineOfNearDays = {
  'assessment.self-near': '{name}：自评还没有提交，请于{dueOn}前提交。',
  'assessment.marks-near': '{name}：还有单位的评分没有提交，请于{dueOn}前提交。',
  'assessment.values-near': '{name}：还有由代表工委评定的项目没有评定，{dueOn}截止。',
  'assessment.check-near': '{name}：请核对本单位的得分，有异议的于{dueOn}前提出。',
  'assessment.answer-near': '{name}：{unit}对“{item}”的异议还没有答复，应于{dueOn}前答复。',
} satisfies Partial<Record<EventType, string>>

/** For whoever looks back: how many were reminded, not who. */
export const auditOfNearDays = {
  'assessment.self-near': '{name}：提醒 {count} 个单位于{dueOn}前提交自评。',
  'assessment.marks-near': '{name}：提醒 {count} 名成员于{dueOn}前提交评分。',
  'assessment.values-near': '{name}：提醒代表工委于{dueOn}前评定项目。',
  'assessment.check-near': '{name}：提醒 {count} 个单位于{dueOn}前核对得分。',
  'assessment.answer-near': '提醒代表工委于{dueOn}前答复{unit}对“{item}”的异议。',
} satisfies Partial<Record<EventType, string>>
