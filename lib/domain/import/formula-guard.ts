/** What a spreadsheet program may take for a formula, full-width forms included, whatever apostrophes stand before it. */
const risky = /^'*[=+\-@＝＋－＠\p{Cc}]/u
const guarded = /^'+[=+\-@＝＋－＠\p{Cc}]/u

/** OWASP ASVS 5.0, 1.2.10. */
export function withGuard(text: string): string {
  return risky.test(text) ? `'${text}` : text
}

/** The exact reverse, so that what was written out comes back as it was. */
export function withoutGuard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text
}
