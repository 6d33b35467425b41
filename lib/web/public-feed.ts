import { env } from '@/lib/env'
import { type PublicReportRow, publicReports } from '@/lib/queries/public-reports'
import { type PublicRow, publicFilterSchema, publicRows } from '@/lib/queries/public-suggestions'
import { wordsFor } from '@/lib/wording/catalogue'
import { busyIfOutOfReach } from './busy-if-out-of-reach'
import { readOutside } from './read'
import { revalidated, xmlText } from './revalidated'

const most = 50

/** RSS 2.0 of the newest that is public, of one unit or topic where the address names it; reports of a year are of neither. */
export function answerFeed(request: Request): Promise<Response> {
  return busyIfOutOfReach(async () => {
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    const { unit, topic } = publicFilterSchema.parse(asked)
    const filter = publicFilterSchema.parse({ unit, topic })
    const { rows } = await readOutside((tx, now) => publicRows(tx, now, filter, most))
    const reports = unit || topic ? [] : await readOutside(publicReports)
    return revalidated(request, feedOf(rows, reports.slice(0, most)), 'application/rss+xml')
  })
}

function feedOf(rows: readonly PublicRow[], reports: readonly PublicReportRow[]): string {
  const { publicPages, shell } = wordsFor('zh-CN')
  const origin = env().NEXTAUTH_URL
  const items = [...reports.map(reportEntry), ...rows.map(suggestionEntry)]
    .toSorted((one, other) => other.at - one.at)
    .slice(0, most)
    .map((entry) => itemOf(entry, origin))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0"><channel>',
    `<title>${xmlText(`${publicPages.title} · ${shell.systemName}`)}</title>`,
    `<link>${xmlText(`${origin}/public`)}</link>`,
    `<description>${xmlText(publicPages.lead)}</description>`,
    '<language>zh-CN</language>',
    ...items,
    '</channel></rss>',
    '',
  ].join('\n')
}

type Entry = {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly by: string
  readonly at: number
}

const suggestionEntry = ({ id, title, suggestionId, publishedAt, replies }: PublicRow): Entry => ({
  ...{ id, title, path: `/public/${suggestionId}`, at: Date.parse(publishedAt) },
  by: [...new Set(replies.map(({ unit }) => unit))].join('、'),
})

const reportEntry = ({ id, title, year, congress, publishedAt }: PublicReportRow): Entry => ({
  ...{ id, title, path: `/public/reports/${year}?of=${id}`, at: Date.parse(publishedAt), by: congress },
})

const itemOf = ({ id, title, path, by, at }: Entry, origin: string): string =>
  `<item><title>${xmlText(title)}</title><link>${xmlText(origin + path)}</link><guid isPermaLink="false">${id}</guid><pubDate>${new Date(at).toUTCString()}</pubDate><description>${xmlText(by)}</description></item>`
