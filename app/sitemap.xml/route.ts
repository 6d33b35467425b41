import { connection } from 'next/server'
import { giveSitemap } from '@/lib/web/public-sitemap'

export async function GET(request: Request): Promise<Response> {
  // What is public is known when it is asked for, and the build has no database to ask.
  await connection()
  return giveSitemap(request)
}
