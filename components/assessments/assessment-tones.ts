import type { Tone } from '@/components/ui/tone'
import type { AssessmentState } from '@/lib/domain/assessment/workflow'

export const assessmentTones: Record<AssessmentState, Tone> = {
  PREPARED: 'plain',
  SELF_ASSESSED: 'info',
  JUDGED: 'info',
  CHECKED: 'warn',
  FROZEN: 'good',
  CANCELLED: 'still',
}
