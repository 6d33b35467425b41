import { expect, test } from '@playwright/test'
import { expectSound, signedIn, words } from '../support/browser'
import { command } from '../support/handed-over'

const { redaction, officeForms } = words
const written = {
  title: '关于疏通河口街排水沟的建议',
  situation:
    '村民王大明（手机13812345678）反映，河口街逢雨必涝。\n鑫源建材厂的货场占用排水沟，鑫源建材厂至今没有清理。',
  analysis: '排水沟淤积多年，责任单位没有明确。',
  asks: [{ text: '汛期以前清淤，明确管护单位。' }],
  publicityWish: 'FULL',
  contactWish: true,
  wishedUnitId: '',
  categoryId: '',
}

test('the office takes out what was found and what it knows itself, by keyboard, and sees what the public will see', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const delegate = await signedIn(browser, 'delegate1', 'phone')
  const { suggestionId, version } = await command(delegate, 'save-draft', { version: 0, ...written })
  await command(delegate, 'submit-suggestion', { suggestionId, version })
  const office = await signedIn(browser, 'office1')
  await office.goto(`/suggestions/${suggestionId}/register`)
  await office.getByLabel(officeForms.register.category).selectOption({ index: 1 })
  await office.getByRole('button', { name: officeForms.register.submit }).click()
  await office.waitForURL(new RegExp(`/suggestions/${suggestionId}$`))
  await office.getByRole('link', { name: redaction.link }).click()

  const part = office.locator('details').filter({ hasText: redaction.parts.SITUATION }).first()
  const preview = part.locator('[data-preview]')
  await expect(preview).toContainText('村民×××（手机×××）反映')
  await part.getByRole('checkbox', { name: '王大明' }).focus()
  await office.keyboard.press('Space')
  await expect(preview).toContainText('村民王大明（手机×××）反映')
  await office.keyboard.press('Space')
  await part.getByText(redaction.addMore).click()
  await part.getByLabel(redaction.words).fill('鑫源建材厂')
  await part.getByLabel(redaction.ground, { exact: true }).selectOption('TRADE_SECRET')
  await part.getByLabel(redaction.words).press('Enter')
  await expect(preview).toContainText('×××的货场占用排水沟，×××至今没有清理')
  await expectSound(office)
  await part.getByRole('button', { name: redaction.submit }).click()
  await expect(part.getByText(redaction.states.DONE)).toBeVisible()

  for (const noun of ['TITLE', 'ANALYSIS', 'ASK'] as const) {
    const name = noun === 'ASK' ? '具体建议 1' : redaction.parts[noun]
    const next = office.locator('details').filter({ has: office.getByRole('heading', { name, exact: true }) })
    await next.getByRole('button', { name: redaction.submit }).click()
    await expect(next.getByText(redaction.states.DONE)).toBeVisible()
  }
  await expect(office.getByText(redaction.allDone)).toBeVisible()
})
