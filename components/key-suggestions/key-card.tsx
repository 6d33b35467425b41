import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { KeyView } from '@/lib/queries/key-view'
import type { Words } from '@/lib/wording/catalogue'
import { KeyFacts } from './key-facts'

type KeyCardProps = { suggestionId: string; nomination: KeyView | null; words: Words }

/** That it is under key supervision, why, and who leads; while it is only nominated, for the committee alone. */
export function KeyCard({ suggestionId, nomination, words }: KeyCardProps) {
  if (!nomination) return null
  const { card, mark } = words.keySuggestions
  const isFixed = nomination.outcome === 'FIXED'
  return (
    <Card title={card.title} aside={isFixed ? <Badge tone="bad">{mark}</Badge> : undefined}>
      {isFixed ? null : <p className="mb-2 text-ink-soft">{card.pending}</p>}
      <KeyFacts nomination={nomination} words={words} />
      {isFixed ? (
        <a href={`/suggestions/${suggestionId}/supervision`} className="inline-flex min-h-11 items-center">
          {words.supervision.link}
        </a>
      ) : null}
    </Card>
  )
}
