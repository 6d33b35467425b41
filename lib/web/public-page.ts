import type { ReactElement } from 'react'
import { isOutOfReach } from '@/lib/store/database-errors'
import { log, traceOf } from './log'
import { revalidated } from './revalidated'

/** No script at all, so none needs a nonce, and what a page says is the same for everybody who asks in one language. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export type Instead = 'missing' | 'busy' | 'broken'

type Pages = {
  /** null where there is nothing that anybody may read at this moment */
  readonly page: () => Promise<ReactElement | null>
  readonly instead: (what: Instead) => Promise<ReactElement>
}

/** A public page: markup and nothing else, kept by caches and asked for each time. What cannot be shown is kept by nobody. */
export async function answerPublicPage(request: Request, { page, instead }: Pages): Promise<Response> {
  try {
    const shown = await page()
    if (!shown) return unkept(404, await instead('missing'))
    const headers = { 'Content-Security-Policy': policy, Vary: 'Cookie' }
    return revalidated(request, await markupOf(shown), 'text/html', headers)
  } catch (error) {
    const isBusy = isOutOfReach(error)
    log().error(traceOf(error), isBusy ? 'database out of reach' : 'public page broken')
    return unkept(isBusy ? 503 : 500, await instead(isBusy ? 'busy' : 'broken'))
  }
}

async function unkept(status: number, page: ReactElement): Promise<Response> {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    ...(status === 503 ? { 'Retry-After': '5' } : {}),
  }
  return new Response(await markupOf(page), { status, headers })
}

/** The framework lets no file of the server name this module ahead. */
async function markupOf(page: ReactElement): Promise<string> {
  const { renderToReadableStream } = await import('react-dom/server')
  const stream = await renderToReadableStream(page)
  await stream.allReady
  return new Response(stream).text()
}
