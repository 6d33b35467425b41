import { ButtonLink } from '@/components/ui/button'
import type { SearchFacets as Facets } from '@/lib/queries/search-result'
import type { SearchAsked } from '@/lib/schemas/search'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { chosenFacets, facetGroups } from './facet-choices'

type SearchFacetsProps = { asked: SearchAsked; facets: Facets; words: Words }

/** Plain links, each with the number of what it leaves; where more is found than is counted, of how many the numbers are. */
export function SearchFacets({ asked, facets, counted, words }: SearchFacetsProps & { counted: number | null }) {
  const groups = facetGroups(asked, facets, words)
  if (groups.length === 0) return null
  return (
    <nav aria-label={words.searching.facets} className="no-print">
      <details className="card fold-on-phone">
        <summary className="flex min-h-11 items-center font-semibold text-action">{words.searching.facets}</summary>
        <div className="space-y-4">
          {counted === null ? null : (
            <p className="text-ink-soft text-sm">{fill(words.searching.facetsOf, { total: counted })}</p>
          )}
          {groups.map(({ name, title, choices }) => (
            <section key={name}>
              <h2 className="font-semibold text-base">{title}</h2>
              <ul>
                {choices.map(({ href, label, count }) => (
                  <li key={href}>
                    <a href={href} className="flex min-h-11 items-center justify-between gap-2 py-1">
                      <span className="wrap-anywhere min-w-0">{label}</span>
                      <span className="text-ink-soft text-sm tabular-nums">{count}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </details>
    </nav>
  )
}

/** What holds now; one press takes a condition away. */
export function ChosenFacets({ asked, facets, words }: SearchFacetsProps) {
  const chosen = chosenFacets(asked, facets, words)
  if (chosen.length === 0) return null
  return (
    <ul className="cluster no-print">
      {chosen.map(({ name, label, href }) => (
        <li key={name}>
          <ButtonLink href={href} aria-label={fill(words.searching.without, { name: label })}>
            {label}
            <span aria-hidden="true"> ×</span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
