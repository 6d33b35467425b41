import { Badge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/tone'
import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { type Urgency, urgency } from '@/lib/domain/deadlines/urgency'
import type { Words } from '@/lib/wording/catalogue'
import { dueText } from '@/lib/wording/due-text'

const tones: Record<Urgency, Tone> = { NORMAL: 'plain', DUE_SOON: 'warn', OVERDUE: 'bad', PAUSED: 'plain' }

/** How long is left of what is still open; what is far off stays plain text. */
export function DueBadge({ dueOn, today, words }: { dueOn: LocalDate; today: LocalDate; words: Words['states'] }) {
  const tone = tones[urgency({ dueOn }, today)]
  const text = dueText(daysBetween(today, dueOn), words)
  return tone === 'plain' ? text : <Badge tone={tone}>{text}</Badge>
}
