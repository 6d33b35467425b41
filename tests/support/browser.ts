import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import { demonstrationPassword } from '@/lib/auth/demonstration-password'
import { wordsFor } from '@/lib/wording/catalogue'

export const words = wordsFor('zh-CN')

export const widths = { desk: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const
export type Device = keyof typeof widths

const opened: { readonly by: string; readonly context: BrowserContext }[] = []

/** What an earlier journey left open would go on listening, and one person may listen in eight windows only. */
async function closeEarlier(journey: string): Promise<void> {
  const earlier = opened.filter(({ by }) => by !== journey)
  opened.splice(0, opened.length, ...opened.filter(({ by }) => by === journey))
  await Promise.all(earlier.map(({ context }) => context.close()))
}

/** A browser of one's own, signed in as a demonstration person; whatever the page complains of fails the journey. */
export async function signedIn(browser: Browser, login: string, device: Device = 'desk'): Promise<Page> {
  const by = test.info().testId
  await closeEarlier(by)
  const context = await browser.newContext({ viewport: widths[device], locale: 'zh-CN', reducedMotion: 'reduce' })
  opened.push({ by, context })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await signIn(page, login)
  return page
}

export async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel(words.signIn.name).fill(login)
  await page.getByLabel(words.signIn.password, { exact: true }).fill(demonstrationPassword)
  await page.getByRole('button', { name: words.signIn.submit }).click()
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
}

/** axe finds nothing, and nothing has to be pushed sideways. */
export async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(width[0], `${page.url()} is wider than the screen`).toBeLessThanOrEqual(width[1] ?? 0)
}
