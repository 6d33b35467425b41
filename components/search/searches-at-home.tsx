import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { CountedSearch } from '@/lib/queries/saved-searches'
import type { Words } from '@/lib/wording/catalogue'
import { SearchLine } from './search-line'

type SearchesAtHomeProps = { saved: readonly CountedSearch[]; words: Words }

/** Where the day begins: one's saved searches, those with something new first. */
export function SearchesAtHome({ saved, words: { searching } }: SearchesAtHomeProps) {
  if (saved.length === 0) return null
  const { saved: said } = searching
  return (
    <Card title={said.title} aside={<ButtonLink href="/search">{said.manage}</ButtonLink>}>
      <ul className="divide-y divide-line">
        {saved
          .toSorted((one, other) => other.fresh - one.fresh)
          .map((one) => (
            <li key={one.id} className="py-1">
              <SearchLine search={one} words={said} />
            </li>
          ))}
      </ul>
    </Card>
  )
}
