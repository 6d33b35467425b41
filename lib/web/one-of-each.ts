/** Of a name that stands in the address more than once, the first counts. */
export function oneOfEach(asked: Record<string, string | string[] | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) || undefined]),
  )
}
