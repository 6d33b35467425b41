import type { AssessmentFilter } from '@/lib/schemas/assessment'

export function assessmentsAddress(filter: Partial<AssessmentFilter>): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) asked.set(name, value)
  const query = asked.toString()
  return query ? `/assessments?${query}` : '/assessments'
}
