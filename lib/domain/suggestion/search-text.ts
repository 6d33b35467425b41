/** As everything is written into the search index and asked of it: one width, one case, no white space. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')

/** All that a suggestion is found by; a line break between the parts, so that no word is found across two of them. */
export function searchText(parts: readonly (string | null | undefined)[]): string {
  return parts
    .map((part) => searchable(part ?? ''))
    .filter((part) => part !== '')
    .join('\n')
}

/** The last part is who leads it: left out while the identity is kept, so that nobody finds it by the name. */
export function findableBy(text: string, name: string, isSecret: boolean): string {
  const [line, parts] = [searchable(name), text.split('\n')]
  const others = parts.at(-1) === line ? parts.slice(0, -1) : parts
  return (isSecret ? others : [...others, line]).join('\n')
}
