import { expect, type Page, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSound, signedIn, words } from '../support/browser'
import { command } from '../support/handed-over'

const { intake, submissionReceipt: receipt, suggestion } = words
const { versions } = intake

type Saved = { suggestionId: string; version: number }

const written = {
  title: '关于在学校门口增设左转信号灯的建议',
  situation: '早晚高峰左转车辆排队超过二百米。',
  analysis: '信号灯没有左转专用相位。',
  asks: [{ text: '增设左转信号灯。' }],
  publicityWish: 'FULL',
  contactWish: true,
  wishedUnitId: '',
  categoryId: '',
}

async function handIn(page: Page, saved: Saved): Promise<void> {
  await command(page, 'submit-suggestion', saved)
}

test('what is sent back twice is corrected, any two texts are compared, and the receipt keeps every time', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const delegate = await signedIn(browser, 'delegate1', 'phone')
  const office = await signedIn(browser, 'office1')
  const first = await command<Saved>(delegate, 'save-draft', { version: 0, ...written })
  const { suggestionId } = first
  await handIn(delegate, first)
  await delegate.goto(`/suggestions/${suggestionId}`)
  await delegate.getByRole('link', { name: receipt.link, exact: true }).click()
  await expect(delegate.getByRole('row', { name: receipt.registeredAt })).toContainText(receipt.notRegistered)
  await expectSound(delegate)

  await command(office, 'send-back-suggestion', { suggestionId, reason: '请写明实测数据。' })
  const situation = '早晚高峰左转车辆排队超过二百五十米。'
  const second = await command<Saved>(delegate, 'save-draft', { ...written, ...first, situation })
  await handIn(delegate, second)
  await office.goto(`/suggestions/${suggestionId}`)
  await office.getByRole('link', { name: versions.link }).click()
  await expect(office.getByRole('insertion')).toHaveText('五十')
  await expect(office.getByText(versions.same)).toHaveCount(3)
  await expectSound(office)

  await command(office, 'send-back-suggestion', { suggestionId, reason: '标题请写明学校。' })
  const title = '关于在实验学校门口增设左转信号灯的建议'
  await handIn(delegate, await command<Saved>(delegate, 'save-draft', { ...written, ...second, situation, title }))
  await delegate.goto(`/suggestions/${suggestionId}/versions`)
  await expect(delegate.getByText('标题请写明学校。')).toBeVisible()
  await expect(delegate.getByRole('insertion')).toHaveText('实验')
  await delegate.getByLabel(versions.from).selectOption({ index: 0 })
  await delegate.getByRole('button', { name: versions.compare }).click()
  await expect(delegate.getByRole('insertion')).toHaveText(['实验', '五十'])
  await expectSound(delegate)

  await office.goto(`/suggestions/${suggestionId}/register`)
  const categoryId = await office.locator('select[name=categoryId] option').nth(1).getAttribute('value')
  const { number } = await command(office, 'register-suggestion', { suggestionId, categoryId })
  await delegate.goto(`/suggestions/${suggestionId}/receipt`)
  const row = (name: string) => delegate.getByRole('row', { name })
  await expect(row(words.formPaper.number)).toContainText(number ?? '')
  for (const time of [receipt.firstSubmittedAt, receipt.submittedAgainAt, receipt.registeredAt])
    await expect(row(time)).toContainText(/2023年1月\d+日 \d\d:\d\d/)
  await expect(delegate.getByRole('img', { name: receipt.qr })).toBeVisible()
  await expectSound(delegate)
  await delegate.emulateMedia({ media: 'print' })
  await expect(delegate.getByRole('navigation').first()).toBeHidden()
  await expect(delegate.getByText(fill(suggestion.allToldCount, { count: 1 }))).toBeVisible()
})
