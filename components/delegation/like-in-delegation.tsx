import { suggestionTone } from '@/components/suggestions/status-tone'
import { Badge } from '@/components/ui/badge'
import type { LikeInDelegation as Like } from '@/lib/queries/get-first-look'
import type { Words } from '@/lib/wording/catalogue'

export function LikeInDelegation({ like, words }: { like: readonly Like[]; words: Words }) {
  if (like.length === 0) return <p>{words.firstLook.noLike}</p>
  return (
    <ul className="divide-y divide-line">
      {like.map(({ id, title, delegate, status }) => (
        <li key={id} className="py-2">
          <a href={`/suggestions/${id}`} className="block min-h-11 py-1">
            {title}
          </a>
          <p className="cluster text-ink-soft text-sm">
            <span>{delegate}</span>
            <Badge tone={suggestionTone(status)}>{words.states.suggestion[status]}</Badge>
          </p>
        </li>
      ))}
    </ul>
  )
}
