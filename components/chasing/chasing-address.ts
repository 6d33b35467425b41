import type { ChasingFilter } from '@/lib/schemas/chasing'

const filterNames = ['text', 'kind', 'status'] as const

export function chasingAddress(filter: Partial<ChasingFilter>): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) asked.set(name, value)
  const query = asked.toString()
  return query ? `/chasing-notices?${query}` : '/chasing-notices'
}

export const filtersInUse = (filter: ChasingFilter): number => filterNames.filter((name) => filter[name]).length
