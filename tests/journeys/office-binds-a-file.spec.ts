import { expect, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { sessionText } from '@/lib/wording/formats'
import { expectSound, signedIn, widths, words } from '../support/browser'

const { compile, list, verify, versions } = words.dossier
const firstSession = sessionText({ term: 19, session: 1 }, 'zh-CN')

test('the office binds the file of a suggestion that is over, takes it, and finds it unchanged', async ({
  browser,
}) => {
  const office = await signedIn(browser, 'office1')
  await office.goto('/dossiers?view=waiting')
  await expectSound(office)
  await office.getByLabel(list.session, { exact: true }).selectOption({ label: firstSession })
  await office.getByRole('button', { name: words.common.search }).click()
  await expect(office.getByLabel(list.session, { exact: true }).locator(':checked')).toHaveText(firstSession)
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
