import { Card } from '@/components/ui/card'
import { slipsOf } from '@/lib/domain/commitment/slips'
import type { CommitmentView } from '@/lib/queries/get-commitment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** How often, how far and why the day moved back. */
export function PromiseSlips({ commitment, words }: { commitment: CommitmentView; words: Words }) {
  const { commitments, language } = words
  const slips = slipsOf(commitment.dueOn, commitment.updates.toReversed())
  if (slips.length === 0) return null
  const day = (on: (typeof slips)[number]['on']) => dayText(on, language)
  return (
    <Card title={fill(commitments.page.slips, { count: slips.length })}>
      <ol className="list-decimal space-y-2 pl-6">
        {slips.map(({ from, to, on, reason }) => (
          <li key={`${on} ${to}`}>
            <p>{fill(commitments.page.slipped, { from: day(from), to: day(to) })}</p>
            <p className="text-ink-soft text-sm">{fill(commitments.page.slippedWhy, { on: day(on), reason })}</p>
          </li>
        ))}
      </ol>
    </Card>
  )
}
