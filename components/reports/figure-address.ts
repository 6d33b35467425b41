import type { PromiseFigureKey } from '@/lib/domain/figures/commitments/register'
import type { GroupKind } from '@/lib/domain/figures/groups'

type Narrowing = { part?: string; group?: { kind: GroupKind; id: string | null }; page?: string }

/** The list behind a number. What stands in no group has no list of its own. */
export function figureAddress(year: number, figure: string, { part, group, page }: Narrowing = {}): string | undefined {
  if (group?.id === null) return undefined
  const query = new URLSearchParams()
  if (part) query.set('part', part)
  if (group) query.set(group.kind, group.id)
  if (page) query.set('page', page)
  const asked = query.size > 0 ? `?${query}` : ''
  return `/board/${year}/${encodeURIComponent(figure)}${asked}`
}

/** The promises behind a number. */
export const promiseAddress = (year: number, figure: PromiseFigureKey, page?: string): string =>
  `/board/${year}/promises/${figure}${page ? `?page=${encodeURIComponent(page)}` : ''}`
