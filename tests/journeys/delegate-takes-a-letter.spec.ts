import { expect, test } from '@playwright/test'
import { expectSound, signedIn, words } from '../support/browser'

const { replyLetters, states, verify } = words

test('a delegate takes his letter, and whoever holds it learns without an account that it is genuine', async ({
  browser,
}, info) => {
  test.setTimeout(120_000)
  const delegate = await signedIn(browser, 'delegate1')
  await delegate.goto('/my-suggestions')
  const concluded = delegate.getByRole('row').filter({ hasText: states.suggestion.CONCLUDED }).first()
  await concluded.getByRole('link').first().click()
  await delegate.getByRole('link', { name: replyLetters.link }).first().click()
  await expect(delegate.getByRole('heading', { level: 1, name: replyLetters.title })).toBeVisible()
  await expectSound(delegate)

  const coming = delegate.waitForEvent('download')
  await delegate.getByRole('link', { name: /PDF$/ }).first().click()
  const file = info.outputPath('letter.pdf')
  await (await coming).saveAs(file)
  await delegate.reload()
  const code = delegate.locator('a[href^="/verify/"]').first()
  const printed = (await code.textContent()) ?? ''

  const anybody = await (await browser.newContext()).newPage()
  await anybody.goto('/verify')
  await expectSound(anybody)
  await anybody.getByLabel(verify.code).fill(printed.toLowerCase())
  await anybody.getByRole('button', { name: verify.submit }).click()
  await expect(anybody.getByText(verify.genuine)).toBeVisible()
  await anybody.locator('input[type=file]').setInputFiles(file)
  await expect(anybody.getByText(/与存档的 PDF 文件一致/)).toBeVisible()
  await expectSound(anybody)
  await anybody
    .locator('input[type=file]')
    .setInputFiles({ name: 'other.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
  await expect(anybody.getByText(/与存档文件不一致/)).toBeVisible()

  await anybody.goto('/verify/0000-0000-0000-0000')
  await expect(anybody.getByText(verify.unknown)).toBeVisible()
  await anybody.context().close()
})
