import type { ResultRefusalCode } from '@/lib/domain/assessment/result-refusals'

export const assessmentResultRefusals: Record<ResultRefusalCode, string> = {
  'correction-nothing': 'Fill in the corrected points, or choose what is no longer to count.',
  'correction-without-evidence': 'Other points rest on a suggestion or a file; choose or add one.',
  'correction-stands': 'What you chose is left out of this item already. Refresh the page and choose again.',
  'correction-taken-back': 'This correction was taken back already, or a later one took its place.',
  'assessment-check-runs': 'Units may object until {day}; the result cannot be fixed before.',
}
