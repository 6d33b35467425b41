import { Card } from '@/components/ui/card'
import type { ObjectionLine } from '@/lib/queries/attendance-objections'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { occasionName } from './occasion-name'

/** What the record said, what he says, and what the office answered: all of it stays. */
export function ObjectionsCard({ objections, words }: { objections: readonly ObjectionLine[]; words: Words }) {
  const { objection } = words.performance
  if (objections.length === 0) return null
  return (
    <Card title={objection.card} id="objections">
      <ul className="divide-y divide-line">
        {objections.map((one) => (
          <li key={one.id} className="space-y-1 py-3">
            <p className="written">{objectionText(one, words)}</p>
            <p className="text-ink-soft">
              {one.outcome
                ? fill(objection.answered, { outcome: objection.outcomes[one.outcome], answer: one.answer })
                : objection.waiting}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function objectionText(one: ObjectionLine, words: Words): string {
  const { performance } = words
  return fill(performance.objection.line, {
    name: occasionName(one, words),
    recorded: one.recorded ? performance.presences[one.recorded] : performance.unrecorded,
    claimed: performance.objection.claims[one.claimed],
    reason: one.reason,
  })
}
