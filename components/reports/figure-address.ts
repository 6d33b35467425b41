import type { PromiseFigureKey } from '@/lib/domain/figures/commitments/register'
import { type GroupKind, noGroup } from '@/lib/domain/figures/groups'

type Narrowing = { part?: string; group?: { kind: GroupKind; id: string | null }; page?: string }

/** The list behind a number. */
export function figureAddress(year: number, figure: string, { part, group, page }: Narrowing = {}): string {
  const query = new URLSearchParams()
  if (part) query.set('part', part)
  if (group) query.set(group.kind, group.id ?? noGroup)
  if (page) query.set('page', page)
  const asked = query.size > 0 ? `?${query}` : ''
  return `/board/${year}/${encodeURIComponent(figure)}${asked}`
}

/** The promises behind a number. */
export const promiseAddress = (year: number, figure: PromiseFigureKey, page?: string): string =>
  `/board/${year}/promises/${figure}${page ? `?page=${encodeURIComponent(page)}` : ''}`

/** The delegates who signed. */
export const signersAddress = (year: number, page?: string): string =>
  `/board/${year}/signers${page ? `?page=${encodeURIComponent(page)}` : ''}`
