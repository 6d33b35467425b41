import { Badge } from '@/components/ui/badge'
import { freshLimit } from '@/lib/domain/search/saved'
import type { CountedSearch } from '@/lib/queries/saved-searches'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type SearchLineProps = { search: CountedSearch; words: Words['searching']['saved'] }

/** The way to it, and how much is new. */
export function SearchLine({ search: { name, query, fresh, alerts }, words }: SearchLineProps) {
  const count = fresh < freshLimit ? fresh : `${freshLimit - 1}+`
  return (
    <p className="flex flex-wrap items-center gap-2">
      <a href={`/search?${query}`} className="wrap-anywhere inline-flex min-h-11 items-center font-semibold">
        {name}
      </a>
      {fresh > 0 ? <Badge tone="info">{fill(words.fresh, { count })}</Badge> : null}
      {alerts ? <Badge tone="still">{words.alerted}</Badge> : null}
    </p>
  )
}
