import { gzipSync } from 'node:zlib'
import { type BrowserContext, chromium, type Response } from '@playwright/test'
import { findBrowser } from '../ground/browser'

export type Weight = { requests: number; kilobytes: number; script: number }

/** What a browser fetches for a page, first with an empty cache and then again; kilobytes as they come over the wire (gzip). */
export async function weigh(
  address: string,
  cookie: { name: string; value: string },
): Promise<{ cold: Weight; warm: Weight }> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(() => undefined),
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  try {
    const context = await browser.newContext()
    // The browser counts this machine as secure, but lays a secure cookie only under an address that says so.
    const origin = new URL(address).origin.replace(/^http:/, 'https:')
    await context.addCookies([{ ...cookie, url: origin, httpOnly: true, secure: true }])
    return { cold: await visit(context, address), warm: await visit(context, address) }
  } finally {
    await browser.close()
  }
}

/** Every answer counted as gzip makes it, whether this server compresses or the proxy in front of it does. */
async function visit(context: BrowserContext, address: string): Promise<Weight> {
  const page = await context.newPage()
  const answers: Promise<{ bytes: number; isScript: boolean }>[] = []
  page.on('response', (answer) => {
    if (answer.request().serviceWorker() === null) answers.push(weightOf(answer))
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const weighed = (await Promise.all(answers)).filter(({ bytes }) => bytes > 0)
  await page.close()
  const kilobytes = (some: typeof weighed) => Math.round(some.reduce((sum, { bytes }) => sum + bytes, 0) / 1000)
  return {
    requests: weighed.length,
    kilobytes: kilobytes(weighed),
    script: kilobytes(weighed.filter(({ isScript }) => isScript)),
  }
}

async function weightOf(answer: Response): Promise<{ bytes: number; isScript: boolean }> {
  const isScript = answer.request().resourceType() === 'script'
  const { responseBodySize } = await answer.request().sizes()
  if (responseBodySize === 0) return { bytes: 0, isScript }
  const body = await answer.body().catch(() => Buffer.alloc(0))
  return { bytes: gzipSync(body).length, isScript }
}
