import type { ResultRefusalCode } from '@/lib/domain/assessment/result-refusals'

export const assessmentResultRefusals: Record<ResultRefusalCode, string> = {
  'assessment-check-runs': 'Units may object until {day}; the result cannot be fixed before.',
}
