import { expect, type Page, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'

const { drafting, likeness, routing } = words
const panel = (page: Page) => page.locator('[data-like]')
const saved = (page: Page) => page.locator('[data-saved=saved]')

test.describe.configure({ timeout: 120_000 })

test('while a delegate types, what was raised before is there, and can be followed up', async ({ browser }) => {
  const page = await signedIn(browser, 'delegate2', 'phone')
  await page.goto('/suggestions/new')
  await expect(panel(page)).toHaveCount(0)
  await page.getByLabel(drafting.title).fill('关于新市方向公交末班车太早的建议')
  const found = panel(page).getByRole('listitem').filter({ hasText: '延后新市方向城乡公交末班车' })
  await expect(found).toBeVisible({ timeout: 20_000 })
  await expect(found).toContainText('2022 年第')
  await expectSoundOnBoth(page)

  await found.getByRole('button', { name: likeness.goOn }).click()
  await expect(found.getByRole('button', { name: likeness.keep })).toBeDisabled()
  await found.getByLabel(likeness.reason).fill('冬季末班仍是五点四十。')
  await expectSoundOnBoth(page)
  await found.getByRole('button', { name: likeness.keep }).click()
  await expect(found.getByText(fill(likeness.linked, { kind: likeness.kinds.CONTINUED }))).toBeVisible({
    timeout: 20_000,
  })
  await expect(page).toHaveURL(/\/suggestions\/[0-9a-f-]{36}\/edit$/)

  await page.reload()
  await expect(found.getByText(fill(likeness.linked, { kind: likeness.kinds.CONTINUED }))).toBeVisible()
  await found.getByRole('button', { name: likeness.unlink }).click()
  const follow = found.getByRole('button', { name: new RegExp(`^(${likeness.followUp}|${likeness.followUpWhole})$`) })
  await follow.first().click()
  await expect(found.getByText(fill(likeness.linked, { kind: likeness.kinds.FOLLOW_UP }))).toBeVisible()
  await expectSoundOnBoth(page)

  await page.goto(page.url().replace(/\/edit$/, ''))
  await expect(page.getByRole('heading', { name: likeness.from.FOLLOW_UP })).toBeVisible()
  await expectSoundOnBoth(page)
  await page.goBack()
  await expect(saved(page)).toBeVisible()
  await page.getByRole('button', { name: drafting.discard }).click()
  await page.getByRole('dialog').getByRole('button', { name: drafting.discard }).click()
  await page.waitForURL('**/my-suggestions')
})

test('the panel says when it cannot look, and the writing goes on', async ({ browser }) => {
  const page = await signedIn(browser, 'delegate2', 'phone')
  await page.route('**/api/likeness?*', (route) => route.abort())
  await page.goto('/suggestions/new')
  await page.getByLabel(drafting.title).fill('关于路灯的建议')
  await expect(panel(page).getByText(likeness.failed)).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: drafting.saveNow }).click()
  await expect(saved(page)).toHaveText(/\d\d:\d\d/)
  await page.getByRole('button', { name: drafting.discard }).click()
  await page.getByRole('dialog').getByRole('button', { name: drafting.discard }).click()
  await page.waitForURL('**/my-suggestions')
})

test('the office tries a routing rule on the past and switches it on', async ({ browser }) => {
  const page = await signedIn(browser, 'office1', 'phone')
  await page.goto('/routing-rules')
  await expectSoundOnBoth(page)
  await page.getByRole('button', { name: routing.save }).click()
  await expectSoundOnBoth(page)
  await page.getByLabel(routing.words, { exact: true }).fill('公交，末班车')
  await page.getByLabel(routing.duty, { exact: false }).last().selectOption('TRANSPORT')
  await page.getByRole('button', { name: routing.save }).click()
  await page.waitForURL(/\/routing-rules\/[0-9a-f-]{36}$/)
  await expect(page.getByText(routing.untested)).toBeVisible()
  await expect(page.getByRole('button', { name: routing.switchOn, exact: true })).toHaveCount(0)
  await expectSoundOnBoth(page)
  await page.getByRole('button', { name: routing.tryIt }).click()
  await page.getByRole('button', { name: routing.switchOn, exact: true }).click()
  await expect(page.getByText(routing.states.ON)).toBeVisible()
  await expectSoundOnBoth(page)
  await page.getByRole('button', { name: routing.switchOff, exact: true }).click()
  await expect(page.getByText(routing.states.OFF, { exact: true })).toBeVisible()
})
