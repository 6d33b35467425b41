import type { ListAsked } from '@/lib/domain/performance/record'
import type { PerformanceView } from '@/lib/queries/get-performance'

type Addressed = Pick<PerformanceView, 'year' | 'isOwn'> & { readonly delegate: { readonly id: string } }

/** His own stands under his home, of others it stands under the roll. */
export const recordAddress = ({ isOwn, delegate }: Omit<Addressed, 'year'>): string =>
  isOwn ? '/delegate/record' : `/delegates/${delegate.id}/record`

/** Where the list behind a number opens. */
export const listAddress = (view: Addressed, of: ListAsked): string =>
  `${recordAddress(view)}?${new URLSearchParams({ year: String(view.year), of })}#list`

export const sheetAddress = ({ delegate, year }: Omit<Addressed, 'isOwn'>, format: 'docx' | 'xlsx'): string =>
  `/api/downloads/performance/${delegate.id}?${new URLSearchParams({ year: String(year), format })}`
