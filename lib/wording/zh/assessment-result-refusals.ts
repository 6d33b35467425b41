import type { ResultRefusalCode } from '@/lib/domain/assessment/result-refusals'

export const assessmentResultRefusals: Record<ResultRefusalCode, string> = {
  'assessment-check-runs': '核对到{day}为止，单位还可以提出异议，现在不能定结果。',
}
