import { Card } from '@/components/ui/card'
import type { CommitmentEntry } from '@/lib/queries/suggestion-record'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type CommitmentsProps = { commitments: readonly CommitmentEntry[]; words: Words }

export function Commitments({ commitments, words }: CommitmentsProps) {
  if (commitments.length === 0) return null
  return (
    <Card title={words.suggestion.commitments}>
      <ol className="list-decimal space-y-2 pl-6">
        {commitments.map((commitment) => (
          <li key={commitment.id}>
            <p className="written">{commitment.text}</p>
            <p className="text-ink-soft text-sm">{standsAt(commitment, words)}</p>
          </li>
        ))}
      </ol>
    </Card>
  )
}

function standsAt({ unit, dueOn, closedOn }: CommitmentEntry, { suggestion, language }: Words): string {
  return closedOn
    ? fill(suggestion.commitmentClosed, { unit, closed: dayText(closedOn, language) })
    : fill(suggestion.commitmentDue, { unit, due: dayText(dueOn, language) })
}
