import type { GroupKind } from '@/lib/domain/figures/groups'

type Narrowing = { part?: string; group?: { kind: GroupKind; id: string | null } }

/** The list behind a number. What stands in no group has no list of its own. */
export function figureAddress(year: number, figure: string, { part, group }: Narrowing = {}): string | undefined {
  if (group?.id === null) return undefined
  const query = new URLSearchParams()
  if (part) query.set('part', part)
  if (group) query.set(group.kind, group.id)
  const asked = query.size > 0 ? `?${query}` : ''
  return `/board/${year}/${encodeURIComponent(figure)}${asked}`
}
