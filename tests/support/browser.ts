import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type CDPSession, expect, type Page, test } from '@playwright/test'
import type axe from 'axe-core'
import { demonstrationPassword } from '@/lib/auth/demonstration-password'
import { wordsFor } from '@/lib/wording/catalogue'
import { seatFor } from './seats'

export const words = wordsFor('zh-CN')

export const widths = { desk: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const
export type Device = keyof typeof widths

/** A browser of one's own, signed in as a demonstration person; whatever the page complains of fails the journey. */
export const signedIn = (browser: Browser, login: string, device: Device = 'desk'): Promise<Page> =>
  seatFor(browser, { login, by: test.info().testId, viewport: widths[device] }, signIn)

/** By hand, through the form. */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel(words.signIn.name).fill(login)
  await page.getByLabel(words.signIn.password, { exact: true }).fill(demonstrationPassword)
  await page.getByRole('button', { name: words.signIn.submit }).click()
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
}

/** Without what is written in it for people: every page reads it in anew, and that took as long as to look at the page. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const inspectors = new WeakMap<Page, CDPSession>()

/**
 * Given to the browser as a script and not as an argument of one: so it knows again what it has read, and need not read it once more on each page.
 * A page keeps axe while it stands.
 */
async function readAxeIn(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return
  const inspector = inspectors.get(page) ?? (await page.context().newCDPSession(page))
  inspectors.set(page, inspector)
  await inspector.send('Runtime.evaluate', { expression: axeSource })
}

/** What axe finds wrong, and how wide the page is. */
async function looked(page: Page) {
  await readAxeIn(page)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] })
    const { scrollWidth, clientWidth } = document.documentElement
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      width: { scrollWidth, clientWidth },
    }
  })
}

/** axe finds nothing, and nothing has to be pushed sideways. */
export async function expectSound(page: Page): Promise<void> {
  const { violations, width } = await looked(page)
  expect(violations).toEqual([])
  expect(width.scrollWidth, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(width.clientWidth)
}

/** The same on a desk's screen and on a phone's: turning the page costs less than walking there twice. */
export async function expectSoundOnBoth(page: Page): Promise<void> {
  const before = page.viewportSize() ?? widths.desk
  for (const size of [before, ...Object.values(widths).filter(({ width }) => width !== before.width)]) {
    await page.setViewportSize(size)
    await expectSound(page)
  }
  await page.setViewportSize(before)
}
