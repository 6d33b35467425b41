import type { ResultRefusalCode } from '@/lib/domain/assessment/result-refusals'

export const assessmentResultRefusals: Record<ResultRefusalCode, string> = {
  'correction-nothing': '请填写更正后的得分，或者选出不再计入的事项。',
  'correction-without-evidence': '改定得分的，请选出有关的建议，或者附上依据材料。',
  'correction-stands': '所选事项已经不计入这一项。请刷新页面后再选。',
  'correction-taken-back': '这项更正已经收回，或者已由后来的更正代替。',
  'assessment-check-runs': '核对到{day}为止，单位还可以提出异议，现在不能定结果。',
}
