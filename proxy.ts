import { type NextRequest, NextResponse } from 'next/server'
import { env } from '@/lib/env'

/** Guards nothing: it gives each page a nonce, a request id and the address it was asked under. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = policyOf(nonce)
  const requestId = crypto.randomUUID()
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  headers.set('x-nonce', nonce)
  headers.set('x-request-id', requestId)
  headers.set('x-inner-path', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('X-Request-Id', requestId)
  response.headers.set('Cache-Control', 'no-store')
  return response
}

function policyOf(nonce: string): string {
  const isDevelopment = env().NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ')
}

/** Not for the API, whose answers need no nonce and whose bodies must not be buffered here, nor for built files and public pages without a script; the page that explains it is a page. */
export const config = {
  matcher: [
    '/((?!api/|_next/static/|public(?:/|$)|display$|sitemap\\.xml|robots\\.txt|icon|manifest\\.webmanifest|favicon\\.ico).*)',
    '/api/v1',
  ],
}
