import { expect, type Page, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { pdf } from '../documents/office-files'
import { exifWithPlace, jpeg } from '../documents/pictures'
import { expectSound, signedIn, words } from '../support/browser'

const { attachments, drafting } = words
const { papers } = attachments

const photograph = { name: '现场照片.jpg', mimeType: 'image/jpeg', buffer: jpeg({ exif: exifWithPlace() }) }
const letter = { name: '路段说明.pdf', mimeType: 'application/pdf', buffer: pdf('第一页') }
const page = { name: '网页.html', mimeType: 'text/html', buffer: Buffer.from('<script>alert(1)</script>') }

const picker = (at: Page, label: string) => at.getByLabel(label, { exact: true })
const file = (at: Page, name: string) => at.locator('.file').filter({ hasText: name })

test.describe.configure({ timeout: 120_000 })

test('a delegate adds photographs on a phone, loses the connection, and hands in; the office files the signed paper', async ({
  browser,
}) => {
  const phone = await signedIn(browser, 'delegate1', 'phone')
  await phone.goto('/suggestions/new')
  await picker(phone, attachments.choose).setInputFiles([photograph, page])
  await expect(file(phone, photograph.name)).toContainText(attachments.sent)
  await expect(file(phone, photograph.name)).toContainText(attachments.stripped)
  await expect(file(phone, page.name)).toContainText('html')
  await expect(phone).toHaveURL(/\/suggestions\/[0-9a-f-]{36}\/edit$/)
  await expectSound(phone)
  await file(phone, page.name).getByRole('button', { name: attachments.drop }).click()
  await expect(file(phone, page.name)).toHaveCount(0)

  await phone.getByRole('button', { name: fill(attachments.removeNamed, { name: photograph.name }) }).click()
  await expect(file(phone, photograph.name)).toContainText(attachments.removed)
  await phone.getByRole('button', { name: fill(attachments.restoreNamed, { name: photograph.name }) }).click()
  await expect(file(phone, photograph.name)).toContainText(attachments.sent)

  await phone.route('**/api/uploads/**', (route) => route.abort())
  await picker(phone, attachments.choose).setInputFiles([letter])
  await expect(file(phone, letter.name)).toContainText(attachments.offline)
  await expectSound(phone)

  await phone.getByLabel(drafting.title).fill('关于修整校门口路面的建议')
  await phone.getByLabel(drafting.situation).fill('校门口路面坑洼三处。')
  await phone.getByLabel(drafting.analysis).fill('重车多，雨季积水。')
  await phone.getByRole('textbox', { name: '第 1 条', exact: true }).fill('修整校门口五十米路面')
  await phone.getByRole('button', { name: drafting.submit }).click()
  await expect(phone.getByText('还有 1 个文件没有上传。')).toBeVisible()
  await phone.unroute('**/api/uploads/**')
  await phone.evaluate(() => dispatchEvent(new Event('online')))
  await expect(file(phone, letter.name)).toContainText(attachments.sent)

  await phone.reload()
  await expect(file(phone, letter.name)).toBeVisible()
  await phone.getByRole('button', { name: drafting.submit }).click()
  await phone.getByRole('dialog').getByRole('button', { name: drafting.confirmSubmit }).click()
  await phone.waitForURL(/\/suggestions\/[0-9a-f-]{36}$/)
  await expect(file(phone, letter.name)).toContainText(attachments.kinds.ATTACHMENT)
  await expectSound(phone)

  const office = await signedIn(browser, 'office1')
  await office.goto(phone.url())
  await expectSound(office)
  await office.getByRole('link', { name: papers.link }).click()
  await office.getByRole('button', { name: papers.tick }).click()
  await expect(office.getByRole('button', { name: papers.change })).toBeVisible()
  const scan = fill(attachments.chooseNamed, { kind: attachments.kinds.SIGNED_SHEET })
  await picker(office, scan).setInputFiles([{ ...letter, name: '签名页.pdf' }])
  await expect(file(office, '签名页.pdf')).toContainText(attachments.visibilities.OFFICE)
  const newer = fill(attachments.replaceNamed, { name: '签名页.pdf' })
  await picker(office, newer).setInputFiles([{ ...letter, name: '签名页（重扫）.pdf' }])
  await expect(file(office, '签名页（重扫）.pdf')).toContainText('第 2 版')
  await file(office, '签名页（重扫）.pdf').getByText(attachments.marks, { exact: true }).click()
  await file(office, '签名页（重扫）.pdf').getByLabel(attachments.officialCopy).check()
  await file(office, '签名页（重扫）.pdf').getByRole('button', { name: attachments.save }).click()
  await expect(
    file(office, '签名页（重扫）.pdf').locator('.badge', { hasText: attachments.officialCopy }),
  ).toBeVisible()
  await expectSound(office)

  const address = await office.getByRole('link', { name: '签名页（重扫）.pdf', exact: true }).getAttribute('href')
  const download = await office.request.get(address ?? '')
  expect(download.headers()['content-disposition']).toMatch(/^attachment; /)
  expect((await download.body()).equals(letter.buffer)).toBe(true)
  const stranger = await signedIn(browser, 'delegate2')
  expect((await stranger.request.get(address ?? '')).status()).toBe(404)
})
