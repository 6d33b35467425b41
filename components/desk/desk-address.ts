import type { DeskFilter } from '@/lib/schemas/desk-filter'

/** A page of the desk in the same session and period. */
export function deskAddress({ session, period, page }: Partial<DeskFilter>, base = '/assignment-desk'): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries({ session, period, page })) if (value) asked.set(name, value)
  const query = asked.toString()
  return query ? `${base}?${query}` : base
}
