import type { ReturnEntry } from '@/lib/queries/return-entries'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type ReturnHistoryProps = { returns: readonly ReturnEntry[]; words: Words }

/** Every objection with its reason, what came of it, and the minutes where the committee decided. */
export function ReturnHistory({ returns, words }: ReturnHistoryProps) {
  return (
    <ol className="space-y-4">
      {returns.map((one) => (
        <li key={one.id}>
          <p className="font-semibold">{askedText(one, words)}</p>
          <p className="written">{one.reason}</p>
          <p className="written text-ink-soft">{decidedText(one, words)}</p>
          {one.minutesNumber ? (
            <p className="written text-ink-soft">
              {fill(words.returns.minutesAre, { number: one.minutesNumber, text: one.minutes ?? '' })}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function askedText(one: ReturnEntry, { returns, language }: Words): string {
  const { ordinal, unit, askedBy: by, askedOn, ground, proposed } = one
  const facts = { ordinal, unit, by, proposed, day: dayText(askedOn, language), ground: returns.grounds[ground] }
  return fill(returns.asked, facts)
}

function decidedText(one: ReturnEntry, { returns, language }: Words): string {
  const { decision, decidedOn, decidedBy, decisionReason, stage } = one
  if (!decision || !decidedOn) return fill(returns.undecided, { stage: returns.stages[stage] })
  if (!decisionReason) return returns.state[decision]
  const facts = { stage: returns.stages[stage], by: decidedBy ?? '', decision: returns.state[decision] }
  return fill(returns.decided, { ...facts, day: dayText(decidedOn, language), reason: decisionReason })
}
