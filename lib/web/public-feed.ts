import { env } from '@/lib/env'
import { type PublicRow, publicFilterSchema, publicSuggestions } from '@/lib/queries/public-suggestions'
import { wordsFor } from '@/lib/wording/catalogue'
import { busyIfOutOfReach } from './busy-if-out-of-reach'
import { readOutside } from './read'
import { revalidated, xmlText } from './revalidated'

const most = 50

/** RSS 2.0 of the newest that is public, of one unit or topic where the address names it. */
export function answerFeed(request: Request): Promise<Response> {
  return busyIfOutOfReach(async () => {
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    const { unit, topic } = publicFilterSchema.parse(asked)
    const filter = publicFilterSchema.parse({ unit, topic })
    const { rows } = await readOutside((tx, now) => publicSuggestions(tx, now, filter, most))
    return revalidated(request, feedOf(rows), 'application/rss+xml')
  })
}

function feedOf(rows: readonly PublicRow[]): string {
  const { publicPages, shell } = wordsFor('zh-CN')
  const origin = env().NEXTAUTH_URL
  const items = rows.map((row) => itemOf(row, `${origin}/public/${row.suggestionId}`))
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

function itemOf({ id, title, publishedAt, replies }: PublicRow, address: string): string {
  const units = [...new Set(replies.map(({ unit }) => unit))].join('、')
  return `<item><title>${xmlText(title)}</title><link>${xmlText(address)}</link><guid isPermaLink="false">${id}</guid><pubDate>${new Date(publishedAt).toUTCString()}</pubDate><description>${xmlText(units)}</description></item>`
}
