import type { PauseEntry } from '@/lib/queries/get-pause'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type PauseHistoryProps = { pauses: readonly PauseEntry[]; words: Words }

/** Every pause with its reason, what shows it, and who agreed. */
export function PauseHistory({ pauses, words }: PauseHistoryProps) {
  const { pause, language } = words
  return (
    <ul className="space-y-4">
      {pauses.map((one) => (
        <li key={one.id}>
          <p className="font-semibold">
            {fill(one.wasWrittenDown ? pause.recorded : pause.asked, {
              by: one.askedBy,
              day: dayText(one.askedOn, language),
              from: dayText(one.requestedFrom, language),
              ground: pause.grounds[one.ground],
            })}
          </p>
          <p className="written">{one.reason}</p>
          <p className="written text-ink-soft">
            {fill(pause.evidenceIs, { evidence: one.evidence, who: one.agreedWith })}
          </p>
          <p className="written">{pauseStateText(one, words)}</p>
        </li>
      ))}
    </ul>
  )
}

type Stood = Pick<PauseEntry, 'decision' | 'decisionReason' | 'from' | 'until' | 'endReason'>

export function pauseStateText(one: Stood, { pause, language }: Words): string {
  const { decision, decisionReason, from, until, endReason } = one
  if (decision === 'REFUSED') return fill(pause.state.refused, { reason: decisionReason ?? '' })
  if (decision === 'LAPSED') return pause.state.lapsed
  if (!from) return pause.state.pending
  const facts = { from: dayText(from, language), until: until ? dayText(until, language) : '', reason: endReason ?? '' }
  if (!until) return fill(pause.state.stands, facts)
  return fill(endReason ? pause.state.endedBecause : pause.state.ended, facts)
}
