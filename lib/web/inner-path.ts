/** Where a page leads that could not read the database. */
export const busyPath = '/busy'

/** An address of this site, or the front door. Browsers read `//` and `/\` as another host, and drop tabs and line ends. */
export function innerPath(text: string | null | undefined): string {
  if (!text || text.length > 2000) return '/'
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(text) ? text : '/'
}
