import type { ExtensionEntry } from '@/lib/queries/suggestion-record'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type ExtensionsProps = { extensions: readonly ExtensionEntry[]; words: Words }

/** What was asked for and what was decided, each with its day. */
export function Extensions({ extensions, words }: ExtensionsProps) {
  if (extensions.length === 0) return null
  return (
    <div>
      <h4 className="font-semibold">{words.suggestion.extensions}</h4>
      <ol className="space-y-2">
        {extensions.map((extension) => (
          <li key={extension.id}>
            <p className="written">{askedText(extension, words)}</p>
            <p className="written">{decidedText(extension, words)}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

function askedText({ askedOn, requestedDueOn, reason }: ExtensionEntry, { suggestion, language }: Words): string {
  const [day, until] = [dayText(askedOn, language), dayText(requestedDueOn, language)]
  return fill(suggestion.extensionAsked, { day, until, reason })
}

function decidedText(extension: ExtensionEntry, { suggestion, language }: Words): string {
  const { decision, decidedOn, grantedDueOn, decisionReason } = extension
  if (!decision || !decidedOn) return suggestion.extensionPending
  const day = dayText(decidedOn, language)
  return decision === 'CONSENTED' && grantedDueOn
    ? fill(suggestion.extensionConsented, { day, until: dayText(grantedDueOn, language) })
    : fill(suggestion.extensionRefused, { day, reason: decisionReason ?? '' })
}
