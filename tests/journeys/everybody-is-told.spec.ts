import { expect, type Page, test } from '@playwright/test'
import { expectSound, expectSoundOnBoth, signedIn, words } from '../support/browser'
import { command, handedOver } from '../support/handed-over'

const { notices } = words

/** What the bell says, without the page having been asked for again. */
async function rung(page: Page): Promise<number> {
  const said = await page.locator('a[href="/notices"][aria-label]').first().getAttribute('aria-label')
  return Number(/\d+/.exec(said ?? '')?.[0] ?? 0)
}

const staysOn = (page: Page) => page.evaluate(() => Object.assign(window, { sameDocument: true }))
const wasNotReloaded = (page: Page) => page.evaluate(() => 'sameDocument' in window)

/** Others are at work on the same delegate: fewer is what can be said. */
async function markAllRead(page: Page): Promise<void> {
  await expect.poll(() => rung(page)).toBeGreaterThan(0)
  const before = await rung(page)
  await page.getByRole('button', { name: notices.markAll }).click()
  await expect.poll(() => rung(page)).toBeLessThan(before)
}

test('the unit acts, and the bell of the delegate rings without reloading', async ({ browser }) => {
  test.setTimeout(120_000)
  const title = '关于村道路灯亮化的建议（甲）'
  const { suggestionId, assignmentIds } = await handedOver(browser, title, [{ unit: '区交通运输局', role: 'SOLE' }])
  const delegate = await signedIn(browser, 'delegate1', 'phone')
  const heading = delegate.locator(`h2 a[href="/suggestions/${suggestionId}"]`)
  const about = delegate.locator('section').filter({ has: heading })
  await expect(async () => {
    await delegate.goto('/notices')
    await expect(about).toContainText('交办给区交通运输局', { timeout: 2000 })
  }).toPass({ timeout: 30_000 })
  await markAllRead(delegate)

  await delegate.goto('/delegate')
  const before = await rung(delegate)
  await staysOn(delegate)
  const clerk = await signedIn(browser, 'unit1')
  await command(clerk, 'acknowledge-assignment', { assignmentId: assignmentIds[0] })
  await expect.poll(() => rung(delegate), { timeout: 20_000 }).toBeGreaterThan(before)
  expect(await wasNotReloaded(delegate)).toBe(true)
  await expect(delegate).toHaveTitle(/^\(\d+\) /)
  await expectSoundOnBoth(delegate)

  await delegate.goto('/notices')
  await expect(about).toContainText('区交通运输局签收')
  await expectSoundOnBoth(delegate)
  await markAllRead(delegate)
  await delegate.goto('/notices?show=unread')
  await expect(about).toHaveCount(0)
})

test('contact details saved in one stroke are not offered again as unsaved', async ({ browser }) => {
  const clerk = await signedIn(browser, 'unit2', 'phone')
  await clerk.goto('/notices/settings')
  await clerk.getByLabel(notices.preferences.email).pressSequentially('unit2@congress.test')
  await clerk.keyboard.press('Enter')
  await expect(clerk.getByText(notices.preferences.saved)).toBeVisible()
  await clerk.waitForTimeout(500)
  await clerk.reload()
  await expect(clerk.getByLabel(notices.preferences.email)).toHaveValue('unit2@congress.test')
  await expect(clerk.getByText(words.forms.restored)).toHaveCount(0)
})

test('what must be told by law stands there without a switch', async ({ browser }) => {
  const clerk = await signedIn(browser, 'unit1', 'phone')
  await clerk.goto('/notices/settings')
  await expect(clerk.getByText(notices.preferences.fixed)).toBeVisible()
  await expect(clerk.getByText(notices.topics.reply)).toBeVisible()
  await expect(clerk.getByLabel(new RegExp(`^${notices.topics.reply}`))).toHaveCount(0)
  await expectSound(clerk)
})
