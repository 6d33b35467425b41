import type { Tone } from '@/components/ui/tone'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'

const tones: Partial<Record<SuggestionStatus, Tone>> = {
  SUBMITTED: 'info',
  OFFICE_REVIEW: 'info',
  ASSIGNED: 'info',
  ACKNOWLEDGED: 'info',
  IN_PROGRESS: 'info',
  EXTENSION_REQUESTED: 'warn',
  RETURN_REQUESTED: 'warn',
  REPLY_UNDER_REVIEW: 'warn',
  RE_HANDLING: 'bad',
  REPLIED: 'good',
  RATED: 'good',
  CONCLUDED: 'good',
  TRACKED: 'warn',
  NOT_ACCEPTED: 'bad',
}

export const suggestionTone = (status: SuggestionStatus): Tone => tones[status] ?? 'plain'
