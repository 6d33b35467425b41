import type { DeadlineFilter } from '@/lib/schemas/deadline-filter'

const usual: Partial<Record<keyof DeadlineFilter, string>> = { view: 'open', order: 'latest' }

/** The address of the deadline list with these filters; what is not set is not written. */
export function deadlineAddress(filter: Partial<DeadlineFilter>): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(filter))
    if (value && usual[name as keyof DeadlineFilter] !== value) asked.set(name, value)
  const query = asked.toString()
  return query ? `/deadlines?${query}` : '/deadlines'
}

const filterNames = ['text', 'purpose', 'unit', 'holder', 'outcome'] as const

export const filtersInUse = (filter: DeadlineFilter): number => filterNames.filter((name) => filter[name]).length
