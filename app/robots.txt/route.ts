import { connection } from 'next/server'
import { env } from '@/lib/env'

/** Only what is made for anybody is for search engines. */
export async function GET(): Promise<Response> {
  // The address of the house is known when it runs, not when it is built.
  await connection()
  const lines = [
    'User-agent: *',
    ...['/public', '/_next/static/'].map((path) => `Allow: ${path}`),
    'Disallow: /',
    `Sitemap: ${env().NEXTAUTH_URL}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
