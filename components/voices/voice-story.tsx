import { Card } from '@/components/ui/card'
import { Timeline } from '@/components/ui/timeline'
import type { VoiceView } from '@/lib/queries/get-voice'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'
import { timelineSentence } from '@/lib/wording/timeline-sentence'

type VoiceStoryProps = { happenings: VoiceView['happenings']; timeZone: string; words: Words }

/** The newest first. */
export function VoiceStory({ happenings, timeZone, words }: VoiceStoryProps) {
  const items = happenings.map(({ id, type, at, by, data }) => ({
    id,
    at: instantText(new Date(at), timeZone, words.language),
    sentence: timelineSentence({ type, data }, words),
    by: by ?? undefined,
  }))
  return (
    <Card title={words.voicePages.story}>
      <Timeline items={items} />
    </Card>
  )
}
