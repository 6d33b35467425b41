import type { SearchFacets } from '@/lib/queries/search-result'
import type { SearchAsked } from '@/lib/schemas/search'
import { searchAddress, searchFilters } from '@/lib/schemas/search-address'
import type { Words } from '@/lib/wording/catalogue'

export type FacetChoice = { readonly href: string; readonly label: string; readonly count: number }
export type FacetGroup = {
  readonly name: keyof SearchFacets
  readonly title: string
  readonly choices: readonly FacetChoice[]
}

const mostShown = 8
const order = ['kind', 'year', 'status', 'class', 'unit', 'delegation', 'category'] as const

/** What can be chosen still: a question that is answered already, or has one answer only, is not asked. */
export function facetGroups(asked: SearchAsked, facets: SearchFacets, words: Words): FacetGroup[] {
  return order
    .filter((name) => !asked[name] && facets[name].length > 1)
    .map((name) => ({
      name,
      title: words.searching.facet[name],
      choices: facets[name].slice(0, mostShown).map(({ value, name: said, count }) => ({
        href: searchAddress({ ...asked, page: undefined, [name]: value }),
        label: said ?? facetText(name, String(value), words),
        count,
      })),
    }))
}

/** Each condition that holds, with the address without it. */
export function chosenFacets(asked: SearchAsked, facets: SearchFacets, words: Words) {
  return searchFilters.flatMap((name) => {
    const value = asked[name]
    if (!value) return []
    const { searching } = words
    const known = name === 'session' ? undefined : facets[name].find((one) => one.value === value)
    const said = known?.name ?? (isId(name) ? searching.chosen : facetText(name, String(value), words))
    return [
      {
        name,
        label: `${searching.facet[name]}${words.common.labelColon}${said}`,
        href: searchAddress({ ...asked, page: undefined, [name]: undefined }),
      },
    ]
  })
}

const isId = (name: (typeof searchFilters)[number]) => ['session', 'category', 'unit', 'delegation'].includes(name)

function facetText(name: string, value: string, { searching, states }: Words): string {
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: searching.kinds,
    status: states.suggestion,
    class: states.answerClass,
  }
  return named[name]?.[value] ?? value
}
