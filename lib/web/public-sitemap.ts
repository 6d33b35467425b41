import { env } from '@/lib/env'
import { placeSchema } from '@/lib/queries/keyset'
import { type PartPlace, publicAddresses, publicParts } from '@/lib/queries/public-addresses'
import { publicReports } from '@/lib/queries/public-reports'
import { publicUnitIds } from '@/lib/queries/public-units'
import { busyIfOutOfReach } from './busy-if-out-of-reach'
import { givenToAnybody } from './given'
import { readOutside } from './read'
import { revalidated, xmlText } from './revalidated'

/** The most that one sitemap may hold, and how many of them are suggestions: lists, units and reports have room beside the first. */
const most = 50_000
const ofSuggestions = 45_000
const lists = [
  '/public',
  '/public/commitments',
  '/public/units',
  '/public/reports',
  '/public/delegates',
  '/public/awards',
  '/public/data',
]

/** To anybody, so often: of much that is public a part of the map is the dearest thing that can be asked for without a name. */
export const giveSitemap = (request: Request, size?: number): Promise<Response> =>
  givenToAnybody(request, 'public-map', () => answerSitemap(request, size))

/** The addresses of what is public at this moment; where they are more than one map may hold, the addresses of its parts. */
export function answerSitemap(request: Request, size = ofSuggestions): Promise<Response> {
  return busyIfOutOfReach(async () => {
    const { part, from } = Object.fromEntries(new URL(request.url).searchParams)
    const place = placeOf(from)
    if (part === 'lists') return revalidated(request, mapOf(await listed()), xml)
    if (place) return revalidated(request, mapOf(await suggestionsFrom(place, size)), xml)
    const [first, ...others] = await readOutside((tx, now) => publicParts(tx, now, size))
    if (!first || others.length > 0) return revalidated(request, indexOf(first ? [first, ...others] : []), xml)
    return revalidated(request, mapOf([...(await listed()), ...(await suggestionsFrom(first, size))]), xml)
  })
}

const xml = 'application/xml'
const kind = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const mapOf = (entries: readonly string[]): string =>
  `${head}<urlset ${kind}>\n${entries.slice(0, most).join('\n')}\n</urlset>\n`

function indexOf(parts: readonly PartPlace[]): string {
  const addresses = ['?part=lists', ...parts.map((place) => `?from=${writtenOf(place)}`)]
  const entries = addresses.map((asked) => `<sitemap>${locationOf(`/sitemap.xml${asked}`)}</sitemap>`)
  return `${head}<sitemapindex ${kind}>\n${entries.join('\n')}\n</sitemapindex>\n`
}

const writtenOf = ({ at, id }: PartPlace): string => `next~${Date.parse(at)}~${id}`

/** Undefined where nothing that can be read is asked for: then it is the whole. */
function placeOf(from: string | undefined): PartPlace | undefined {
  const place = placeSchema.parse(from)
  const at = place && /^\d+$/.test(place.value) ? new Date(Number(place.value)) : undefined
  return place && at && !Number.isNaN(at.getTime()) ? { at: at.toISOString(), id: place.id } : undefined
}

async function suggestionsFrom(place: PartPlace, size: number): Promise<string[]> {
  const ids = await readOutside((tx, now) => publicAddresses(tx, now, place, size))
  return ids.map((id) => entry(`/public/${id}`))
}

async function listed(): Promise<string[]> {
  const units = await readOutside(publicUnitIds)
  const reports = await readOutside(publicReports)
  const frozen = reports.flatMap(({ id, year, publishedAt }) =>
    ['reports', 'years'].map((list) => entry(`/public/${list}/${year}?of=${id}`, publishedAt)),
  )
  return [...frozen, ...[...lists, ...units.map((id) => `/public/units/${id}`)].map((path) => entry(path))]
}

/** Only what is frozen says when it changed: anything else may gain a reply or a promise. */
function entry(path: string, changedAt?: string): string {
  const lastmod = changedAt ? `<lastmod>${new Date(changedAt).toISOString()}</lastmod>` : ''
  return `<url>${locationOf(path)}${lastmod}</url>`
}

const locationOf = (path: string): string => `<loc>${xmlText(env().NEXTAUTH_URL + path)}</loc>`
