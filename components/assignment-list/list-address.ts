import type { AssignmentListFilter } from '@/lib/schemas/desk-filter'

/** The same list on another page, or as a download. */
export function listAddress(base: string, { session, period, unit }: AssignmentListFilter): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries({ session, period, unit })) if (value) asked.set(name, value)
  const query = asked.toString()
  return query ? `${base}?${query}` : base
}
