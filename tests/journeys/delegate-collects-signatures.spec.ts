import { expect, type Page, test } from '@playwright/test'
import { demonstrationAccounts } from '@/prisma/demo/people'
import { expectSound, signedIn, words } from '../support/browser'

const { coSigning, delegateHome, drafting } = words
const { sign } = coSigning
const title = '关于在黄河大堤增设救生设施的建议'
const invited = demonstrationAccounts.find(({ login }) => login === 'delegate2')?.name ?? ''

test.describe.configure({ timeout: 240_000 })

const saved = (page: Page) => expect(page.locator('[data-saved=saved]')).toHaveText(/\d\d:\d\d/, { timeout: 30_000 })

/** The save that took this text along: an earlier one by itself may still say that all is saved. */
const took = (page: Page, text: string) =>
  page.waitForResponse(
    (answer) =>
      answer.url().endsWith('/save-draft') &&
      answer.ok() &&
      (answer.request().postData() ?? '').includes(JSON.stringify(text)),
  )

/** A page that is only now coming alive may set the text anew between the marking of the old and the typing of the new. */
async function typed(page: Page, text: string): Promise<void> {
  const ask = page.getByRole('textbox', { name: '第 1 条', exact: true })
  await expect(async () => {
    await ask.fill(text)
    await expect(ask).toHaveValue(text, { timeout: 1000 })
  }).toPass()
}

async function written(lead: Page): Promise<string> {
  await lead.goto('/suggestions/new')
  await lead.getByLabel(drafting.title, { exact: true }).fill(title)
  await lead.getByLabel(drafting.situation, { exact: true }).fill('大堤沿线下河口没有救生圈。')
  await lead.getByLabel(drafting.analysis, { exact: true }).fill('配置责任没有分清。')
  const ask = '在九处下河口各设一组救生圈'
  const kept = took(lead, ask)
  await typed(lead, ask)
  await lead.getByRole('button', { name: drafting.saveNow }).click()
  await kept
  await saved(lead)
  await lead.reload()
  return lead.url().replace(/\/edit$/, '')
}

test('the lead at a desk asks, the co-signer on a phone reads, signs, and signs again what was changed', async ({
  browser,
}) => {
  const lead = await signedIn(browser, 'delegate1')
  const address = await written(lead)
  await lead.getByRole('link', { name: coSigning.manage }).click()
  await lead.getByLabel(coSigning.find).fill(invited)
  await lead.getByRole('checkbox', { name: invited }).check()
  await expectSound(lead)
  await lead.getByRole('button', { name: coSigning.open }).click()
  await lead.getByRole('button', { name: coSigning.openLink }).click()
  await expect(lead.getByRole('img', { name: coSigning.qr })).toBeVisible()
  await expectSound(lead)

  const phone = await signedIn(browser, 'delegate2', 'phone')
  await phone.goto('/delegate')
  await expect(phone.getByRole('heading', { name: delegateHome.toCoSign })).toBeVisible()
  await expectSound(phone)
  await phone.getByRole('link', { name: title }).first().click()
  await expect(phone.getByText('大堤沿线下河口没有救生圈。')).toBeVisible()
  await phone.getByLabel(sign.commentText, { exact: true }).fill('请写明是哪九处。')
  await phone.getByRole('button', { name: sign.send }).click()
  await expect(phone.getByText('请写明是哪九处。').first()).toBeVisible()
  await expectSound(phone)
  await phone.getByRole('button', { name: sign.confirm, exact: true }).click()
  await phone.getByRole('dialog').getByRole('button', { name: sign.confirm }).click()
  await expect(phone.getByText(sign.signed.replace('{place}', '1'))).toBeVisible()

  await lead.goto(`${address}/edit`)
  const changed = '在沿线九处下河口各设两组救生圈'
  const kept = took(lead, changed)
  await typed(lead, changed)
  await lead.getByRole('button', { name: drafting.saveNow }).click()
  await kept
  await saved(lead)
  await phone.goto(`${address}/co-sign`)
  await expect(phone.getByText(sign.again)).toBeVisible()
  await expect(phone.locator('ins').first()).toHaveText('沿线')
  await expectSound(phone)
  await phone.getByRole('button', { name: sign.confirm, exact: true }).click()
  await phone.getByRole('dialog').getByRole('button', { name: sign.confirm }).click()
  await expect(phone.getByRole('button', { name: sign.takeBack })).toBeVisible()

  await lead.goto(`${address}/co-signers`)
  await expect(lead.getByText(coSigning.states.CONFIRMED, { exact: true })).toBeVisible()
  await lead.getByRole('link', { name: coSigning.settle }).click()
  await lead.getByText(coSigning.adopt, { exact: true }).click()
  await lead.getByLabel(coSigning.answer).fill('已写明。')
  await expectSound(lead)
  await lead.getByRole('button', { name: coSigning.settle }).click()
  await expect(lead.getByText('已采纳：已写明。')).toBeVisible()
  await lead.goto(`${address}/signature-sheet`)
  await expect(lead.getByRole('rowheader', { name: invited })).toBeVisible()
  await expectSound(lead)
  await phone.goto(`${address}/signature-sheet`)
  await expectSound(phone)
})

test('the address opens for a delegate, and for a unit there is nothing behind it', async ({ browser }) => {
  const lead = await signedIn(browser, 'delegate1')
  const address = await written(lead)
  await lead.goto(`${address}/co-signers`)
  await lead.getByRole('button', { name: coSigning.open }).click()
  await lead.getByRole('button', { name: coSigning.openLink }).click()
  const link = new URL(await lead.getByLabel(coSigning.address).inputValue()).pathname

  const phone = await signedIn(browser, 'delegate2', 'phone')
  await phone.goto(link)
  await expectSound(phone)
  await phone.getByRole('button', { name: sign.confirm, exact: true }).click()
  await phone.getByRole('dialog').getByRole('button', { name: sign.confirm }).click()
  await expect(phone.getByText(sign.signed.replace('{place}', '1'))).toBeVisible()

  const unit = await signedIn(browser, 'unit1')
  expect((await unit.goto(link))?.status()).toBe(404)
})
