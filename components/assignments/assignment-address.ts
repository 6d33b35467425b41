import type { AssignmentFilter } from '@/lib/schemas/assignment-filter'

const byItself: Partial<AssignmentFilter> = { view: 'open', direction: 'ascending' }
const filterNames = ['text', 'status', 'role', 'urgency', 'session'] as const

/** The address of the unit's list; what stands there by itself is not written. */
export function assignmentAddress(filter: Partial<AssignmentFilter>): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) {
    if (value && value !== byItself[name as keyof AssignmentFilter]) asked.set(name, value)
  }
  const query = asked.toString()
  return query ? `/assignments?${query}` : '/assignments'
}

export const filtersInUse = (filter: AssignmentFilter): number => filterNames.filter((name) => filter[name]).length
