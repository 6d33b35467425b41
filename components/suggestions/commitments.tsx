import { DueDay } from '@/components/deadlines/due-day'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { CommitmentEntry } from '@/lib/queries/suggestion-record'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type CommitmentsProps = {
  suggestionId: string
  commitments: readonly CommitmentEntry[]
  today: LocalDate
  words: Words
}

export function Commitments({ suggestionId, commitments, today, words }: CommitmentsProps) {
  if (commitments.length === 0) return null
  return (
    <Card title={words.suggestion.commitments} id="commitments">
      <ol className="list-decimal space-y-2 pl-6">
        {commitments.map((commitment) => (
          <li key={commitment.id}>
            <p>
              <a href={`/commitments/${commitment.id}`} className="written">
                {commitment.text}
              </a>
            </p>
            <p className="text-ink-soft text-sm">{standsAt(commitment, words)}</p>
            {commitment.state !== 'open' ? null : (
              <DueDay dueOn={commitment.dueOn} suggestionId={suggestionId} today={today} words={words} />
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}

function standsAt(
  { unit, dueOn, closedOn, state }: CommitmentEntry,
  { suggestion, commitments, language }: Words,
): string {
  const stands = commitments.states[state]
  return closedOn
    ? fill(suggestion.commitmentClosed, { unit, closed: dayText(closedOn, language), state: stands })
    : fill(suggestion.commitmentDue, { unit, due: dayText(dueOn, language), state: stands })
}
