import { DueDay } from '@/components/deadlines/due-day'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { WatchedSuggestion } from '@/lib/queries/supervision-home'
import type { Words } from '@/lib/wording/catalogue'

type WatchedListProps = {
  title: string
  total: number
  suggestions: readonly WatchedSuggestion[]
  href: string
  today: LocalDate
  words: Words
}

/** The first few of a kind, who holds each, and the way to all of them. */
export function WatchedList({ title, total, suggestions, href, today, words }: WatchedListProps) {
  if (total === 0) return null
  return (
    <Card title={title} aside={<Badge tone="info">{String(total)}</Badge>}>
      <ul className="divide-y divide-line">
        {suggestions.map((one) => (
          <li key={one.id} className="py-2">
            <a href={`/suggestions/${one.id}`} className="block min-h-11 py-1">
              {one.numberText ? `${one.numberText} ` : ''}
              {one.title}
            </a>
            <p className="cluster text-ink-soft text-sm">
              <span>{one.units.join(words.common.listComma)}</span>
              {one.isKey ? <Badge tone="bad">{words.keySuggestions.mark}</Badge> : null}
              <span>{words.states.suggestion[one.status]}</span>
              <DueDay
                dueOn={one.dueOn}
                pausedSince={one.pausedSince}
                isProvisional={one.dueIsProvisional}
                suggestionId={one.id}
                today={today}
                words={words}
              />
            </p>
          </li>
        ))}
      </ul>
      {total > suggestions.length ? <a href={href}>{words.homes.all}</a> : null}
    </Card>
  )
}
