import { Card } from '@/components/ui/card'
import { Timeline } from '@/components/ui/timeline'
import type { Tone } from '@/components/ui/tone'
import type { EventType } from '@/lib/domain/events'
import type { Happening } from '@/lib/queries/suggestion-happenings'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'
import { timelineSentence } from '@/lib/wording/timeline-sentence'

type StoryProps = { happenings: readonly Happening[]; timeZone: string; words: Words }

const tones: Partial<Record<EventType, Tone>> = {
  'suggestion.submitted': 'info',
  'suggestion.sent-back': 'warn',
  'suggestion.not-accepted': 'bad',
  'suggestion.assigned': 'info',
  'suggestion.handled-again': 'bad',
  'suggestion.concluded': 'good',
  'reply.signed': 'good',
  'assignment.extension-asked': 'warn',
  'assignment.return-asked': 'warn',
  'assignment.accepted-by-silence': 'warn',
  'assignment.reassigned': 'info',
}

/** The newest first: what happened last is what one comes to see. */
export function Story({ happenings, timeZone, words }: StoryProps) {
  const items = happenings.toReversed().map(({ id, type, at, by, data }) => ({
    id,
    at: instantText(at, timeZone, words.language),
    sentence: timelineSentence({ type, data }, words),
    by: by === null ? undefined : shownName(by, words),
    tone: tones[type],
  }))
  return (
    <Card id="timeline" title={words.suggestion.timeline}>
      <Timeline items={items} />
    </Card>
  )
}
