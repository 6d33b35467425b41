import { expect, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSound, expectSoundOnBoth, signedIn, words } from '../support/browser'
import { leave } from '../support/seats'

test('the leader finds the year as it was reported, and a number opens its list', async ({ browser }) => {
  const page = await signedIn(browser, 'leader1')
  await page.goto('/board/2022')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fill(words.board.title, { year: 2022 }))
  for (const number of ['122', '33', '253', '11'])
    await expect(
      page
        .getByRole('definition')
        .filter({ hasText: new RegExp(`^${number}$`) })
        .first(),
    ).toBeVisible()
  await expect(page.getByText(fill(words.board.sumsRight, { count: 29 }))).toBeVisible()
  await page.getByText(words.exports.menu, { exact: true }).click()
  const [board] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.exports.formats.pdf }).click(),
  ])
  expect(board.suggestedFilename()).toMatch(/2022年代表建议办理情况统计表.*\.pdf$/)
  await expectSoundOnBoth(page)

  const number = page.locator('a[href="/board/2022/rehandled"]').first()
  const count = Number(await number.textContent())
  await number.click()
  await expect(page.locator('tbody tr')).toHaveCount(count)
  await page.getByText(words.exports.menu, { exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.exports.formats.csv }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/清单.*\.csv$/)
  await expect(page.getByText(fill(words.exports.made, { rows: count }))).toBeVisible()
  await expectSoundOnBoth(page)
  await page.locator('tbody a').first().click()
  await expect(page).toHaveURL(/\/suggestions\//)
  await leave(page)
})

test('how a number is counted opens by keyboard', async ({ browser }) => {
  const page = await signedIn(browser, 'office1')
  await page.goto('/board/2022')
  await page.locator('summary', { hasText: words.figures.names.onTime }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(words.figures.formulas.onTime).first()).toBeVisible()
  await expectSound(page)
})

test('the government office is told that it counts only what the government handles', async ({ browser }) => {
  const page = await signedIn(browser, 'government1')
  await page.goto('/board/2022')
  await expect(page.getByText(words.boardPictures.scopes.GOVERNMENT)).toBeVisible()
})

test('a unit finds its own board, beside the district and its like', async ({ browser }) => {
  const page = await signedIn(browser, 'unit1')
  await page.goto('/board/2022')
  await expect(page.getByText(words.boardPictures.scopes.UNIT)).toBeVisible()
  await expect(page.getByRole('columnheader', { name: words.boardPictures.compared.own })).toBeVisible()
  await expectSoundOnBoth(page)
})
