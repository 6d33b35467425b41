import type { ListFormat } from '@/lib/domain/list-formats'

/** Where a list is given away, whole and under the conditions of its page. */
export function exportAddress(list: string, filter: Readonly<Record<string, unknown>>, format: ListFormat): string {
  const asked = new URLSearchParams({ format })
  for (const [name, value] of Object.entries(filter))
    if (name !== 'page' && value !== undefined && value !== null && value !== '') asked.set(name, String(value))
  return `/api/downloads/lists/${list}?${asked}`
}
