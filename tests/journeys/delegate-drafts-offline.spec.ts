import { expect, test } from '@playwright/test'
import { type Device, expectSound, signedIn, signIn, words } from '../support/browser'
import { broken, discard, isKept, saved, saveNow, situation, unsent, write } from '../support/offline'

const { drafting, device: kept, states } = words

test.describe.configure({ timeout: 120_000 })

for (const device of ['desk', 'phone'] as const satisfies Device[]) {
  test(`with a ${device}: written and handed in without a connection, it is saved by itself and handed in at his second word`, async ({
    browser,
  }) => {
    const title = `关于在白桥村口安装路灯的建议（${device}）`
    const page = await signedIn(browser, 'delegate2', device)
    await page.goto('/suggestions/new')
    await page.context().setOffline(true)
    await write(page, title)
    await page.getByRole('button', { name: drafting.submit }).click()
    await expect(page.getByText(kept.wishText)).toBeVisible()
    await isKept(page)
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('白桥村')

    await page.context().setOffline(false)
    await expect(page.getByText(kept.confirmText)).toBeVisible({ timeout: 30_000 })
    await expect(page).toHaveURL(/\/suggestions\/[0-9a-f-]{36}\/edit$/)
    await expectSound(page)
    await page.reload()
    await expect(page.getByText(kept.confirmText)).toBeVisible()
    await page.getByRole('button', { name: kept.confirmNow }).click()
    await page.getByRole('dialog').getByRole('button', { name: drafting.confirmSubmit }).click()
    await page.waitForURL(/\/suggestions\/[0-9a-f-]{36}$/)
    await expect(page.getByText(states.suggestion.SUBMITTED).first()).toBeVisible()
    await page.goto('/my-suggestions')
    await expect(page.getByRole('link', { name: title })).toHaveCount(1)
    await expect(unsent(page)).toHaveCount(0)
  })

  test(`with a ${device}: a window closed without a connection is found at home, and sent from there once`, async ({
    browser,
  }) => {
    const title = `关于疏通老沟渠的建议（${device}）`
    const page = await signedIn(browser, 'delegate2', device)
    const context = page.context()
    const writing = await context.newPage()
    await writing.goto('/suggestions/new')
    await context.setOffline(true)
    await write(writing, title)
    await saveNow(writing)
    await isKept(writing)
    await writing.close()

    // Before the page that is open already hears of the connection, and sends at once.
    await context.route('**/api/commands/save-draft', (route) =>
      route.fulfill({ status: 500, json: { code: 'failed' } }),
    )
    await context.setOffline(false)
    await page.goto('/delegate')
    await expect(unsent(page)).toContainText(title)
    await expect(page.getByText(words.errors.failed)).toBeVisible()
    await expectSound(page)
    await page.goto('/my-suggestions')
    await expect(unsent(page)).toContainText(title)
    await expectSound(page)

    await context.unroute('**/api/commands/save-draft')
    const other = await context.newPage()
    await Promise.all([page.getByRole('button', { name: kept.send }).click(), other.goto('/delegate')])
    await expect(unsent(page)).toHaveCount(0)
    await page.goto('/my-suggestions')
    await expect(page.getByRole('link', { name: title })).toHaveCount(1)
    await expect(unsent(page)).toHaveCount(0)
    await page.getByRole('link', { name: title }).click()
    await page.waitForURL(/\/suggestions\/[0-9a-f-]{36}/)
    await page.goto(`${page.url().replace(/\/edit$/, '')}/edit`)
    await expect(page.getByLabel(drafting.situation)).toHaveValue(situation)
    await discard(page)
  })
}

test('the sign-in expires while writing: nothing is lost, and it is saved after signing in again', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'delegate2')
  await page.goto('/suggestions/new')
  await page.context().clearCookies()
  await write(page, '关于登录过期也不丢的建议')
  await saveNow(page)
  await expect(page.getByText(words.errors.signedOut)).toBeVisible()
  await expectSound(page)

  const again = await page.context().newPage()
  await signIn(again, 'delegate2')
  await saveNow(page)
  await expect(saved(page)).toHaveText(/\d\d:\d\d/)
  await discard(page)
})

test('another person on the same device sees nothing of it, and the first finds it again', async ({ browser }) => {
  const title = '关于换人登录看不到的建议'
  const page = await signedIn(browser, 'delegate2')
  const context = page.context()
  await page.goto('/suggestions/new')
  await context.setOffline(true)
  await write(page, title)
  await saveNow(page)
  await isKept(page)
  await context.setOffline(false)
  await broken(page)

  const other = await context.newPage()
  await context.clearCookies()
  await signIn(other, 'delegate1')
  await expect(page).not.toHaveURL(/suggestions\/new/, { timeout: 20_000 })
  await other.goto('/my-suggestions')
  await expect(unsent(other)).toHaveCount(0)
  await expect(other.getByText(title)).toHaveCount(0)
  expect(await other.evaluate(() => JSON.stringify(localStorage))).not.toContain('换人登录')

  await context.unroute('**/api/commands/save-draft')
  await context.clearCookies()
  await signIn(other, 'delegate2')
  await expect(unsent(other)).toHaveCount(0)
  await other.getByRole('link', { name: title }).first().click()
  await expect(other.getByLabel(drafting.situation)).toHaveValue(situation)
  await discard(other)
})
