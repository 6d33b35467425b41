import { Card } from '@/components/ui/card'
import type { WaitingForGovernment as Waiting } from '@/lib/queries/get-reply-to-sign'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type WaitingForGovernmentProps = { waiting: readonly Waiting[]; words: Words }

/** Signed by the heads and not out yet: their clocks run on. */
export function WaitingForGovernment({ waiting, words: { signOff, language } }: WaitingForGovernmentProps) {
  if (waiting.length === 0) return null
  return (
    <Card title={signOff.waitingTitle}>
      <ul className="space-y-1">
        {waiting.map(({ id, numberText, title, unit, dueOn }) => (
          <li key={id}>
            <a href={`/assignments/${id}/sign`} className="inline-flex min-h-11 items-center">
              {fill(signOff.waitingLine, { number: numberText ?? '', title, unit, day: dayText(dueOn, language) })}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
