import type { VoiceFilter } from '@/lib/schemas/voice'

const filterNames = ['text', 'year', 'channel', 'state', 'ending'] as const

export function voicesAddress(filter: Partial<VoiceFilter>): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value && value !== 'all') asked.set(name, String(value))
  const query = asked.toString()
  return query ? `/voices?${query}` : '/voices'
}

export const filtersInUse = (filter: VoiceFilter): number => filterNames.filter((name) => filter[name]).length
