export type Facts = Readonly<Record<string, string | number>>

const placeholder = /\{(\w+)(?: ([^|{}]*)\|([^|{}]*))?\}/g

/**
 * `{days}` becomes the value, `{days day|days}` the value and the right one of two nouns.
 * A placeholder without a value stays visible, so that a missing fact is noticed.
 */
export function fill(template: string, facts: Facts): string {
  return template.replace(placeholder, (whole, name: string, one?: string, many?: string) => {
    const value = facts[name]
    if (value === undefined) return whole
    if (one === undefined) return String(value)
    return `${value} ${Number(value) === 1 ? one : many}`
  })
}

export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(placeholder)].map(([, name]) => name ?? '').sort()
}
