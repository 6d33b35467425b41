import { expect, type Page, test } from '@playwright/test'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'

const { drafting, formFields: fields, advice } = words
const ask = (page: Page, number: number) => page.getByRole('textbox', { name: `第 ${number} 条`, exact: true })
const told = (page: Page, kind: string) => page.locator(`[data-advice-kind=${kind}]`)

test.describe.configure({ timeout: 120_000 })

test('advised while writing, held up by none of it, and the form filled in', async ({ browser }) => {
  const title = '关于完善验光服务的建议'
  const page = await signedIn(browser, 'delegate1', 'phone')
  await page.goto('/suggestions/new')
  await expect(page.getByLabel(fields.place)).not.toBeVisible()
  await page.getByLabel(drafting.title).fill(title)
  await page
    .getByLabel(drafting.situation)
    .fill('家长拿不准去哪里验光，可以打13812345678问一问，配镜价格也不透明，孩子越来越近视。')
  await ask(page, 1).fill('进一步加强管理')
  await expect(told(page, 'PERSONAL_DATA')).toBeVisible({ timeout: 20_000 })
  await expect(told(page, 'VAGUE_ASK')).toBeVisible()
  await expect(told(page, 'NO_PLACE')).toBeVisible()
  await expectSoundOnBoth(page)

  await told(page, 'NO_PLACE').locator('..').getByRole('button', { name: advice.goTo }).click()
  await expect(page.getByLabel(fields.place)).toBeFocused()
  await page.getByLabel(fields.place).fill('垛石镇')
  await expect(told(page, 'NO_PLACE')).toHaveCount(0)
  await told(page, 'VAGUE_ASK').locator('..').getByRole('button', { name: advice.dismiss }).click()
  await expect(told(page, 'VAGUE_ASK')).toHaveCount(0)

  await page.getByLabel(fields.waysOfComingAbout.VISITS).check()
  await page.getByLabel(fields.waysOfComingAbout.OWN).check()
  await page.getByLabel(fields.raisedBefore).selectOption('TWO_YEARS')
  await page.getByLabel(fields.noReplyNeeded).check()
  await expectSoundOnBoth(page)
  await page.getByLabel(drafting.analysis).fill('没有公益验光点。')
  await page.getByRole('button', { name: drafting.submit }).click()
  const dialog = page.getByRole('dialog', { name: drafting.confirmTitle })
  await expect(dialog.getByText(advice.stillOpen)).toBeVisible()
  await expect(dialog.getByText('垛石镇')).toBeVisible()
  await expectSoundOnBoth(page)
  await dialog.getByRole('button', { name: drafting.confirmSubmit }).click()
  await page.waitForURL(/\/suggestions\/[0-9a-f-]{36}$/)
  await expect(page.getByText(`${fields.waysOfComingAbout.VISITS}、${fields.waysOfComingAbout.OWN}`)).toBeVisible()
  await expect(page.getByText(fields.noReplyNeeded)).toBeVisible()
  await expectSoundOnBoth(page)

  const office = await signedIn(browser, 'office1', 'phone')
  await office.goto(`${page.url()}/register`)
  await expect(office.getByText(fields.raisedBeforeSpans.TWO_YEARS)).toBeVisible()
  await expectSoundOnBoth(office)
})
