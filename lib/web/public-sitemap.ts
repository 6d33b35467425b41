import { env } from '@/lib/env'
import { publicReports } from '@/lib/queries/public-reports'
import { type PublicList, publicFilterSchema, publicSuggestions } from '@/lib/queries/public-suggestions'
import { publicUnits } from '@/lib/queries/public-units'
import { busyIfOutOfReach } from './busy-if-out-of-reach'
import { readOutside } from './read'
import { revalidated, xmlText } from './revalidated'

/** The most that one sitemap may hold. */
const most = 50_000
const together = 100
const lists = [
  '/public',
  '/public/commitments',
  '/public/units',
  '/public/reports',
  '/public/delegates',
  '/public/data',
]

/** The addresses of what is public at this moment. */
export function answerSitemap(request: Request): Promise<Response> {
  return busyIfOutOfReach(async () => {
    const units = await readOutside(publicUnits)
    const reports = await readOutside(publicReports)
    const frozen = reports.flatMap(({ id, year, publishedAt }) =>
      ['reports', 'years'].map((list) => entry(`/public/${list}/${year}?of=${id}`, publishedAt)),
    )
    const paths = [...lists, ...units.map(({ id }) => `/public/units/${id}`), ...(await suggestionPaths())]
    const urls = [...frozen, ...paths.map((path) => entry(path))].slice(0, most)
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
    return revalidated(request, body, 'application/xml')
  })
}

/** Only what is frozen says when it changed: anything else may gain a reply or a promise. */
function entry(path: string, changedAt?: string): string {
  const lastmod = changedAt ? `<lastmod>${new Date(changedAt).toISOString()}</lastmod>` : ''
  return `<url><loc>${xmlText(env().NEXTAUTH_URL + path)}</loc>${lastmod}</url>`
}

async function suggestionPaths(): Promise<string[]> {
  const paths: string[] = []
  for (let page: string | undefined; paths.length < most; ) {
    const filter = publicFilterSchema.parse({ page })
    const { rows, next }: PublicList = await readOutside((tx, now) => publicSuggestions(tx, now, filter, together))
    paths.push(...rows.map(({ suggestionId }) => `/public/${suggestionId}`))
    if (next === null) break
    page = next
  }
  return paths
}
