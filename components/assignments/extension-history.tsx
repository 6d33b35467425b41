import type { AskedExtension } from '@/lib/queries/get-extension'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

export function ExtensionHistory({ asked, words }: { asked: readonly AskedExtension[]; words: Words }) {
  const { extension } = words.assignment
  const day = (value: string) => dayText(value, words.language)
  return (
    <ul className="space-y-4">
      {asked.map((one) => (
        <li key={`${one.askedOn} ${one.requestedDueOn} ${one.decision}`}>
          <p className="font-semibold">
            {fill(extension.asked, { by: one.askedBy, day: day(one.askedOn), until: day(one.requestedDueOn) })}
          </p>
          <p className="written">{one.reason}</p>
          <p className="text-ink-soft">{decisionOf(one, day, extension)}</p>
        </li>
      ))}
    </ul>
  )
}

function decisionOf(
  { decision, grantedDueOn, decisionReason }: AskedExtension,
  day: (value: string) => string,
  words: Words['assignment']['extension'],
): string {
  if (decision === 'CONSENTED' && grantedDueOn) return fill(words.consented, { day: day(grantedDueOn) })
  return decision === 'REFUSED' ? fill(words.refused, { reason: decisionReason ?? '' }) : words.pending
}
