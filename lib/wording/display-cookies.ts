/** `large` or `ordinary`. */
export const typeCookie = 'type'

/** In seconds: the look of a page is kept for a year. */
export const displayKeptFor = 365 * 24 * 60 * 60

/** How the page looks to this browser: nothing that the record needs, so the browser may keep it by itself. */
export function rememberChoice(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain-http addresses of an office network.
  document.cookie = `${name}=${value}; path=/; max-age=${displayKeptFor}; samesite=lax`
}
