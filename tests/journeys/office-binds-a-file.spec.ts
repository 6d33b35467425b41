import { expect, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSound, signedIn, widths, words } from '../support/browser'

const { compile, verify, versions } = words.dossier

test('the office binds the file of a suggestion that is over, takes it, and finds it unchanged', async ({
  browser,
}) => {
  const office = await signedIn(browser, 'office1')
  await office.goto('/dossiers?view=waiting')
  await expectSound(office)
  await office.getByRole('row').getByRole('link').first().click()
  await office.getByRole('textbox', { name: compile.remark }).fill('送达凭据随后补入下一版。')
  await office.getByRole('button', { name: compile.submit, exact: true }).click()

  const link = office.getByRole('link', { name: fill(versions.downloadNamed, { version: 1 }) })
  await expect(link).toBeVisible({ timeout: 40_000 })
  const [download] = await Promise.all([office.waitForEvent('download'), link.click()])
  const chosen = office.locator('input[type=file]')
  await chosen.setInputFiles(await download.path())
  await expect(office.getByText(/与第 1 版完全一致/)).toBeVisible()
  await chosen.setInputFiles({ name: '归档包.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') })
  await expect(office.getByText(fill(verify.different, { name: '归档包.zip' }))).toBeVisible()
  for (const width of Object.values(widths)) {
    await office.setViewportSize(width)
    await expectSound(office)
  }
})
