import { gapText, namedGaps } from '@/lib/domain/checking/vocabulary/gaps'
import type { Words } from '@/lib/wording/catalogue'

/** The gaps that the system fills by itself, to be copied into a text. */
export function GapsToUse({ words }: { words: Words['letterTemplates'] }) {
  return (
    <div className="space-y-2">
      <p className="font-semibold">{words.gapsTitle}</p>
      <p className="text-ink-soft text-sm">{words.gapsLead}</p>
      <ul className="cluster">
        {(Object.keys(namedGaps) as (keyof typeof namedGaps)[]).map((name) => (
          <li key={name}>
            <code>{gapText(name)}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}
