import { createHash } from 'node:crypto'

/**
 * Kept by anybody, and asked for again each time: what was withdrawn is gone at once, and what did not change costs a line.
 * A shared cache that served it for even a minute unasked would show what nobody may read any more.
 */
export function revalidated(request: Request, body: string, mediaType: string): Response {
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = {
    'Cache-Control': 'public, no-cache',
    ETag: tag,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  }
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (known.includes(tag) || known.includes('*')) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': `${mediaType}; charset=utf-8` } })
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** For XML, without the signs that it cannot hold at all. */
export const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\P{Cc}]/gu, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? '')
