import type { Tone } from '@/components/ui/tone'
import type { AssignmentStatus } from '@/lib/domain/assignment/workflow'

const tones: Record<AssignmentStatus, Tone> = {
  ASSIGNED: 'info',
  RETURN_REQUESTED: 'warn',
  ACKNOWLEDGED: 'info',
  IN_PROGRESS: 'info',
  EXTENSION_REQUESTED: 'warn',
  REPLY_UNDER_REVIEW: 'warn',
  REPLIED: 'good',
  RE_HANDLING: 'bad',
  OPINION_GIVEN: 'good',
  ENDED: 'plain',
}

export const assignmentTone = (status: AssignmentStatus): Tone => tones[status]
