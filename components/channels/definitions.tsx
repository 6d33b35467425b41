import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { type VoiceFigureKey, voiceFigureKeys, voiceFigures } from '@/lib/domain/figures/channels/register'
import type { VoiceFigure } from '@/lib/domain/figures/channels/voice-figure'
import { basisText } from '@/lib/wording/basis-text'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { sentences } from '@/lib/wording/sentences'

/** How each number came about: its formula, what it is counted out of, what is left out, after which rule. */
export function Definitions({ words }: { words: Words }) {
  const { channels } = words
  const items = [
    ...voiceFigureKeys.map((key) => ({ term: channels.names[key], value: definitionText(key, words) })),
    { term: channels.suggestions, value: channels.suggestionsNote },
    { term: channels.personTimes, value: channels.personTimesFormula },
    { term: channels.residents, value: channels.residentsFormula },
  ]
  return (
    <Card>
      <details>
        <summary className="min-h-11 py-2 text-action">{channels.definitions}</summary>
        <DefinitionList items={items} />
      </details>
    </Card>
  )
}

export function definitionText(key: VoiceFigureKey, words: Words): string {
  const { channels, common } = words
  const { base, excludes, source }: VoiceFigure = voiceFigures[key]
  const excluded = excludes.map((one) => channels.exclusions[one]).join(common.listComma)
  const all = [
    channels.formulas[key],
    base && fill(channels.base, { base: channels.names[base.key as VoiceFigureKey] }),
    excluded && fill(channels.excluded, { list: excluded }),
    fill(channels.source, { source: basisText(source, words.deadlines) }),
  ]
  return sentences(all, words)
}
