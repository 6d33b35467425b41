import type { CommitmentFilter } from '@/lib/schemas/commitment'

/** The address of the ledger; what stands there by itself is not written. */
export function ledgerAddress({ view, unit, year, order, page }: Partial<CommitmentFilter>): string {
  const asked = new URLSearchParams()
  if (view && view !== 'open') asked.set('view', view)
  if (unit) asked.set('unit', unit)
  if (year) asked.set('year', String(year))
  if (order === 'slips') asked.set('order', order)
  if (page) asked.set('page', page)
  const query = asked.toString()
  return query ? `/commitments?${query}` : '/commitments'
}
