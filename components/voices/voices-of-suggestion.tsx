import { Card } from '@/components/ui/card'
import { voiceNumber } from '@/lib/domain/voice/numbered'
import type { VoiceOfSuggestion } from '@/lib/queries/voices-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type VoicesOfSuggestionProps = { voices: readonly VoiceOfSuggestion[]; words: Words }

/** From which voice it came, and which were merged into it. */
export function VoicesOfSuggestion({ voices, words }: VoicesOfSuggestionProps) {
  if (voices.length === 0) return null
  const { onSuggestion } = words.voicePages
  const kinds = (['BECAME_SUGGESTION', 'MERGED'] as const).filter((kind) =>
    voices.some(({ ending }) => ending === kind),
  )
  return (
    <Card title={onSuggestion.title}>
      <div className="stack">
        {kinds.map((kind) => (
          <section key={kind}>
            <h3>{onSuggestion[kind]}</h3>
            <ul className="mt-1 list-disc space-y-1 pl-6">
              {voices
                .filter(({ ending }) => ending === kind)
                .map((one) => (
                  <li key={one.id}>
                    {one.opens ? <a href={`/voices/${one.id}`}>{lineOf(one, words)}</a> : lineOf(one, words)}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  )
}

const lineOf = (one: VoiceOfSuggestion, { voicePages, voices }: Words): string =>
  fill(voicePages.onSuggestion.line, { voice: voiceNumber(one), channel: voices.channels[one.channel] })
