import type { EventType } from '@/lib/domain/events'

export const timelineOfSelfAssessment = {
  'assessment.self-saved': '{unit}保存自评草稿。',
  'assessment.self-handed-in': '{name}：{unit}提交自评。',
  'assessment.self-sent-back': '{name}：代表工委退回{unit}的自评：{reason}',
  'assessment.file-added': '{unit}上传考核佐证材料“{document}”。',
  'assessment.file-downloaded': '查看{unit}的考核佐证材料“{document}”。',
  'assessment.file-infected': '一份考核佐证材料安全检查发现问题，不能打开。',
  'assessment.objected': '{name}：{unit}对“{item}”提出异议，应于{dueOn}前答复。',
  'assessment.objection-answered': '{name}：对{unit}就“{item}”的异议，代表工委答复{answerOutcome}：{answer}',
  'assessment.corrected': '{name}：代表工委更正{unit}“{item}”的得分：{reason}。有异议的，请于{until}前提出。',
  'assessment.correction-taken-back':
    '{name}：代表工委收回对{unit}“{item}”的更正：{reason}。有异议的，请于{until}前提出。',
} satisfies Partial<Record<EventType, string>>

/** For whoever looks back: no words of anybody. */
export const auditOfSelfAssessment = {
  'assessment.self-handed-in': '{unit}提交自评。',
  'assessment.self-sent-back': '代表工委退回{unit}的自评。',
  'assessment.file-added': '{unit}上传一份考核佐证材料。',
  'assessment.file-downloaded': '查看{unit}的一份考核佐证材料。',
  'assessment.objected': '{unit}对“{item}”提出异议。',
  'assessment.objection-answered': '代表工委答复{unit}对“{item}”的异议：{answerOutcome}。',
  'assessment.corrected': '代表工委更正{unit}“{item}”的得分。',
  'assessment.correction-taken-back': '代表工委收回对{unit}“{item}”的更正。',
} satisfies Partial<Record<EventType, string>>
