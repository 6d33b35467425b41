import { createHash } from 'node:crypto'

export const tagOf = (body: string): string => `"${createHash('sha256').update(body).digest('base64url')}"`

/** Whether whoever asks says that he has what goes under this tag. */
export function isHeldAlready(request: Request, tag: string): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes(tag) || known.includes('*')
}

/**
 * Kept by anybody, and asked for again each time: what was withdrawn is gone at once, and what did not change costs a line.
 * A shared cache that served it for even a minute unasked would show what nobody may read any more.
 */
export function revalidated(
  request: Request,
  body: string,
  mediaType: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  const tag = tagOf(body)
  const headers = {
    'Cache-Control': 'public, no-cache',
    ETag: tag,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    ...more,
  }
  if (isHeldAlready(request, tag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': `${mediaType}; charset=utf-8` } })
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** For XML, without the signs that it cannot hold at all. */
export const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\P{Cc}]|[\ufffe\uffff]/gu, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? '')
