import type { ReportFilter } from '@/lib/schemas/special-report'

export function reportsAddress(filter: Partial<ReportFilter>): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) asked.set(name, value)
  const query = asked.toString()
  return query ? `/special-reports?${query}` : '/special-reports'
}

type Marked = { readonly kind: 'VOICE' | 'SUGGESTION'; readonly id: string }

/** What stands in the address of a draft. */
export const markOf = ({ kind, id }: Marked): string => `${kind === 'VOICE' ? 'v' : 's'}:${id}`

/** The page of the draft with these items; of an empty choice, too, so that the last one can be taken out. */
export const draftAddress = (page: string, items: readonly Marked[], text?: string): string =>
  `${page}?${new URLSearchParams({ items: items.map(markOf).join(','), ...(text ? { find: text } : {}) })}`

export const itemHref = ({ kind, id }: Marked): string => (kind === 'VOICE' ? `/voices/${id}` : `/suggestions/${id}`)
