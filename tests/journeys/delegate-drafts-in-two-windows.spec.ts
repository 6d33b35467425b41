import { expect, test } from '@playwright/test'
import { expectSound, signedIn, words } from '../support/browser'
import { broken, discard, isKept, saved, saveNow, situation, unsent, write } from '../support/offline'

const { drafting, joining, device: kept } = words

test.describe.configure({ timeout: 120_000 })

test('two windows on one draft say so, and neither writes over the other', async ({ browser }) => {
  const here = await signedIn(browser, 'delegate2')
  const context = here.context()
  await here.goto('/suggestions/new')
  await here.getByLabel(drafting.title).fill('关于两个窗口的建议')
  await saveNow(here)
  await expect(saved(here)).toHaveText(/\d\d:\d\d/)
  await broken(here)
  await here.getByLabel(drafting.situation).fill('这个窗口写的。')
  await saveNow(here)
  await isKept(here)

  const there = await context.newPage()
  await there.goto(here.url())
  await expect(there.getByText(kept.elsewhere)).toBeVisible()
  await expectSound(there)
  await there.getByLabel(drafting.situation).fill('那个窗口写的。')
  await saveNow(there)
  await isKept(there)
  await Promise.all([here.close(), there.close()])
  await context.unroute('**/api/commands/save-draft')

  const later = await context.newPage()
  await later.goto('/my-suggestions')
  await expect(unsent(later)).toHaveCount(1)
  await expect(later.getByText(kept.stale)).toBeVisible()
  await unsent(later).getByRole('link').click()
  await expect(later.getByText('这个窗口写的。')).toBeVisible()
  await expect(later.getByText('那个窗口写的。')).toBeVisible()
  await expectSound(later)
  await later.getByRole('radio', { name: drafting.takeTheirs }).check()
  await later.getByRole('button', { name: joining.apply }).click()
  await discard(later)
})

test('what was handed in elsewhere meanwhile is refused in words, and can be kept as a draft of its own', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'delegate2')
  const context = page.context()
  await page.goto('/suggestions/new')
  await write(page, '关于别处已经提交的建议')
  await saveNow(page)
  await expect(saved(page)).toHaveText(/\d\d:\d\d/)
  await context.setOffline(true)
  await page.getByLabel(drafting.situation).fill(`${situation}又补一句。`)
  await saveNow(page)
  await isKept(page)
  const address = page.url()
  await page.close()
  await context.setOffline(false)

  const elsewhere = await signedIn(browser, 'delegate2')
  await elsewhere.goto(address)
  await elsewhere.getByRole('button', { name: drafting.submit }).click()
  await elsewhere.getByRole('dialog').getByRole('button', { name: drafting.confirmSubmit }).click()
  await elsewhere.waitForURL(/\/suggestions\/[0-9a-f-]{36}$/)

  const later = await context.newPage()
  await later.goto('/my-suggestions')
  await expect(unsent(later)).toHaveCount(1)
  await later.getByText(kept.show).click()
  await expect(later.getByText('又补一句。')).toBeVisible()
  await later.getByRole('button', { name: kept.asNew }).click()
  await expect(unsent(later)).toHaveCount(0)
  await expect(later.getByRole('link', { name: '关于别处已经提交的建议' })).toHaveCount(2)
})
