import type { Tone } from '@/components/ui/tone'
import type { PublicationState } from '@/lib/domain/publication/steps'

export const stateTones: Record<PublicationState, Tone> = {
  PUBLISHED: 'good',
  FIXED: 'info',
  HELD_BACK: 'bad',
  NOT_PUBLIC: 'plain',
  UNDECIDED: 'warn',
  TO_REDACT: 'warn',
  WAITS_FOR_DELEGATE: 'warn',
  WAITS_FOR_SUGGESTION: 'warn',
  WITHDRAWN: 'still',
  READY: 'info',
}
