import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'
import { leave } from '../support/seats'

const { exports, importing } = words

/** A list as an office keeps it, of the session whose figures no other journey reads. */
const list = {
  name: '交办清单.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      '济阳区第十九届人民代表大会第五次会议代表建议交办清单',
      '序号,案 号,案由,领衔代表,所在代表团,主办,会办,交办日期,答复日期,类别,公开',
      '1,J-088,关于在河堤步道加装护栏的建议,程 远,垛石代表团,住建局,区财政局等,2026年3月15日,,,公开',
      '2,J-089,关于延长社区书屋开放时间的建议,程远、林小满,垛石代表团,区书香推进中心,,2026.3.15,,,公开',
      '3,J-090,关于修缮旧渠的建议,程远,垛石代表团,水务局,,2026-02-30,,,公开',
      '合计,,3件',
    ].join('\r\n'),
  ),
}

test('the office previews a list, brings it in and takes it back', async ({ browser }) => {
  const page = await signedIn(browser, 'office1')
  await page.goto('/imports')
  await expectSoundOnBoth(page)
  await page.getByRole('button', { name: importing.upload.submit }).click()
  await expect(page.getByText(importing.upload.missing)).toBeVisible()

  await page.getByLabel(importing.upload.file).setInputFiles(list)
  await page.getByRole('button', { name: importing.upload.submit }).click()
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/)
  await expect(page.getByText(fill(importing.confirm.all, { count: 2 }))).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: importing.verdicts.REFUSED })).toContainText('2026-02-30')
  await expectSoundOnBoth(page)

  await page.getByRole('button', { name: importing.preview.apply }).click()
  await page.getByRole('button', { name: fill(importing.confirm.all, { count: 2 }) }).click()
  await page.getByRole('button', { name: importing.confirm.yes, exact: true }).click()
  await expect(page.getByText(fill(importing.confirm.done, { count: 2 }))).toBeVisible()
  await expectSoundOnBoth(page)

  await page.getByRole('link', { name: '关于在河堤步道加装护栏的建议' }).click()
  await expect(page).toHaveURL(/\/suggestions\//)
  await page.goBack()
  await page.getByRole('button', { name: importing.confirm.undo }).click()
  await page.getByRole('dialog').getByRole('button', { name: importing.confirm.undo }).click()
  await expect(page.getByText(importing.states.UNDONE)).toBeVisible()
  await leave(page)
})

test('a web page under the name of a workbook is refused in words', async ({ browser }) => {
  const page = await signedIn(browser, 'office1')
  await page.goto('/imports')
  const buffer = Buffer.from('<html><table><tr><td>编号</td></tr></table></html>')
  await page.getByLabel(importing.upload.file).setInputFiles({ name: '清单.xlsx', mimeType: 'text/html', buffer })
  await page.getByRole('button', { name: importing.upload.submit }).click()
  await expect(page.getByText(words.refusals['web-page'])).toBeVisible()
})

test('the registry goes out as a workbook, under its filters', async ({ browser }) => {
  const page = await signedIn(browser, 'leader1')
  await page.goto('/registry')
  await page.getByText(exports.menu, { exact: true }).click()
  const full = page.getByRole('link', { name: exports.full })
  await expect(full).toHaveCount(2)
  const [download] = await Promise.all([page.waitForEvent('download'), full.first().click()])
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
})
