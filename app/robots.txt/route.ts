import { env } from '@/lib/env'

/** Only what is made for anybody is for search engines. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    ...['/public', '/_next/static/'].map((path) => `Allow: ${path}`),
    'Disallow: /',
    `Sitemap: ${env().NEXTAUTH_URL}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
