/** As everything is written into the search index and asked of it: one width, one case, no white space. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')

/** All that a suggestion is found by; a line break between the parts, so that no word is found across two of them. */
export function searchText(parts: readonly (string | null | undefined)[]): string {
  return parts
    .map((part) => searchable(part ?? ''))
    .filter((part) => part !== '')
    .join('\n')
}
