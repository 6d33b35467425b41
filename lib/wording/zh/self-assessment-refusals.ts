import type { SelfAssessmentRefusalCode } from '@/lib/domain/assessment/self-refusals'

export const selfAssessmentRefusals: Record<SelfAssessmentRefusalCode, string> = {
  'self-handed-in': '自评已经提交，不能再改。需要修改的，请与代表工委联系退回。',
  'self-not-handed-in': '该单位还没有提交自评。',
  'self-incomplete': '还有 {count} 项没有填写自评值，或者没有说明和佐证，例如“{item}”。',
  'self-claim-outside': '“{item}”的自评值超出范围：是否项只填 0 或 1，计数项填整数，计分项不超过本项满分。',
  'assessment-item-unknown': '考核方案里没有这一项，或者这一项不由单位自评。请刷新页面后再试。',
  'assessment-not-own-part': '只能选本单位在本年度承办的建议。',
  'assessment-files-full': '佐证材料最多 {limit} 份，合计不超过 {megabytes} MB。',
  'assessment-check-over': '提出异议的期限已过，最后一天是{day}。',
  'assessment-without-evidence': '请选择有关的建议，或者附上佐证材料。',
  'assessment-objection-open': '对这一项已经提出异议，答复以前不能重复提出。',
  'assessment-objection-answered': '这件异议已经答复。',
  'assessment-correction-missing': '采纳异议的，请填写更正后的得分，或者选出不再计入的事项。',
  'assessment-correction-unmeant': '不采纳异议的，不能同时更正得分。',
  'assessment-points-outside':
    '“{item}”更正后的得分超出范围：计分项和加分项从 0 到满分，扣分项填负数或 0，门槛项没有得分。',
  'assessment-fact-not-own': '所选事项不属于该单位。请刷新页面后再选。',
  'assessment-objections-open': '还有 {count} 件异议没有答复，不能定结果。',
}
