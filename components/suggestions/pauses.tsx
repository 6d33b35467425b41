import { pauseStateText } from '@/components/assignments/pause-history'
import type { StoodEntry } from '@/lib/queries/suggestion-record'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** Since when and why the unit's clock stood, and with whom it was agreed. */
export function Pauses({ pauses, words }: { pauses: readonly StoodEntry[]; words: Words }) {
  if (pauses.length === 0) return null
  return (
    <div>
      <h4 className="font-semibold">{words.pause.title}</h4>
      <ol className="space-y-2">
        {pauses.map((one) => (
          <li key={one.id}>
            <p className="written">{askedText(one, words)}</p>
            <p className="written">{pauseStateText(one, words)}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

function askedText({ requestedFrom, ground, reason, agreedWith }: StoodEntry, { pause, language }: Words): string {
  return fill(pause.told, {
    from: dayText(requestedFrom, language),
    ground: pause.grounds[ground],
    reason,
    who: agreedWith,
  })
}
