import { type Browser, expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'
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

/** What axe finds wrong. To read in its half a megabyte costs more than most pages do, so a page keeps it while it stands. */
async function violationsOn(page: Page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  })
}

/** axe finds nothing, and nothing has to be pushed sideways. */
export async function expectSound(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([])
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(width[0], `${page.url()} is wider than the screen`).toBeLessThanOrEqual(width[1] ?? 0)
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
