import type { Tone } from '@/components/ui/tone'
import type { MeetingState } from '@/lib/domain/meeting/workflow'

export const meetingTones: Record<MeetingState, Tone> = {
  PLANNED: 'plain',
  INVITED: 'info',
  UNDER_WAY: 'warn',
  ENDED: 'warn',
  CLOSED: 'good',
  CANCELLED: 'still',
}
