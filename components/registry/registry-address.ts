import type { RegistryFilter } from '@/lib/schemas/registry-filter'

/** The address of the registry with these filters; what is not set is not written. */
export function registryAddress(filter: Partial<RegistryFilter>): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) {
    if (value && !(name === 'order' && value === 'newest')) asked.set(name, value)
  }
  const query = asked.toString()
  return query ? `/registry?${query}` : '/registry'
}

/** Asked again, a column turns round; another column begins in its natural direction. */
export function sortedBy(filter: RegistryFilter, order: RegistryFilter['order']) {
  const isCurrent = filter.order === order
  const present = filter.direction ?? (filter.order === 'newest' ? 'descending' : 'ascending')
  const turned = present === 'ascending' ? 'descending' : 'ascending'
  const { page: _, ...kept } = filter
  return {
    href: registryAddress({ ...kept, order, direction: isCurrent ? turned : undefined }),
    direction: isCurrent ? present : undefined,
  }
}

const filterNames = [
  'text',
  'term',
  'session',
  'status',
  'category',
  'town',
  'unit',
  'delegation',
  'delegate',
  'period',
  'urgency',
  'mark',
  'publicity',
  'asked',
] as const

export const filtersInUse = (filter: RegistryFilter): number => filterNames.filter((name) => filter[name]).length
