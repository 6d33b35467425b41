import { expect, type Locator, type Page, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSound, expectSoundOnBoth, signedIn, words } from '../support/browser'
import { handedOver } from '../support/handed-over'
import { leave } from '../support/seats'

const { calendar } = words

/** After the demonstration, where no other journey has a deadline. */
const year = 2024

const event = (summary: string, first: string, after: string) =>
  `BEGIN:VEVENT\r\nSUMMARY:${summary}\r\nDTSTART;VALUE=DATE:${first}\r\nDTEND;VALUE=DATE:${after}\r\nEND:VEVENT\r\n`

const file = (name: string, ...events: string[]) => ({
  name,
  mimeType: 'text/calendar',
  buffer: Buffer.from(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`),
})

test(`the office reads in a year's holidays, sees what moves, and confirms`, async ({ browser }) => {
  const page = await signedIn(browser, 'office1')
  await page.goto('/calendar')
  await expectSoundOnBoth(page)
  await page.getByLabel(calendar.upload.year, { exact: true }).fill(String(year))
  await page.getByRole('button', { name: calendar.upload.submit }).click()
  await expect(page.getByText(calendar.upload.missing)).toBeVisible()

  const wrong = file('错误.ics', event('元旦（班）', `${year}0102`, `${year}0103`))
  await page.getByLabel(calendar.upload.file).setInputFiles(wrong)
  await page.getByRole('button', { name: calendar.upload.submit }).click()
  await expect(page.getByText(fill(calendar.upload.faultLine, { line: 3, fault: '' }).trim())).toBeVisible()
  await expectSoundOnBoth(page)
  await page.getByRole('button', { name: calendar.upload.another }).click()

  const right = file(
    '安排.ics',
    event('元旦（休）', `${year}0101`, `${year}0103`),
    event('春节（休）', `${year}0210`, `${year}0217`),
  )
  await page.getByLabel(calendar.upload.year, { exact: true }).fill(String(year))
  await page.getByLabel(calendar.upload.file).setInputFiles(right)
  await page.getByRole('button', { name: calendar.upload.submit }).click()
  await expect(page.getByText(fill(calendar.upload.understood, { year, rest: 9, work: 0 }))).toBeVisible()
  await expect(page.getByText('清明节、劳动节')).toBeVisible()
  await expectSoundOnBoth(page)
  await page.getByRole('button', { name: calendar.upload.propose }).click()

  await expect(page).toHaveURL(/\/calendar\/[0-9a-f-]{36}$/)
  await page.getByRole('button', { name: calendar.edition.confirm }).click({ timeout: 60_000 })
  await page.getByRole('dialog').getByRole('button', { name: calendar.edition.confirm }).click()
  await expect(page.getByText(calendar.edition.appliedTitle)).toBeVisible({ timeout: 60_000 })
  await expectSoundOnBoth(page)
  await page.goto(`/calendar?year=${year}`)
  await expect(page.getByRole('row', { name: String(year) }).first()).toContainText('安排.ics')
  await leave(page)
})

/** Others assign meanwhile: what would move is looked for under its own purpose, page by page. */
async function turnTo(page: Page, row: Locator): Promise<void> {
  const replies = page.locator('#moves').getByRole('link', { name: new RegExp(`^${words.limits.purposes.reply}`) })
  await replies.click({ timeout: 60_000 })
  await page.waitForURL(/purpose=reply/)
  const next = page.getByRole('link', { name: words.common.nextPage })
  while (!(await row.isVisible()) && (await next.isVisible())) {
    const before = page.url()
    await next.click()
    await page.waitForURL((address) => address.href !== before)
  }
}

test('the list names the dates that would move, and discarding moves none', async ({ browser }) => {
  test.setTimeout(120_000)
  const title = '关于增设河西公交候车亭的建议'
  await handedOver(browser, title, [{ unit: '区交通运输局', role: 'SOLE' }])
  const page = await signedIn(browser, 'office1')
  await page.goto('/calendar')
  await page.getByLabel(calendar.upload.year, { exact: true }).fill('2023')
  // Handed over on 9 January, the answer is due on Monday, 10 April: the ninth is a Sunday.
  const longer = file(
    '延长.ics',
    event('元旦（休）', '20230101', '20230103'),
    event('清明节（休）', '20230405', '20230411'),
  )
  await page.getByLabel(calendar.upload.file).setInputFiles(longer)
  await page.getByRole('button', { name: calendar.upload.submit }).click()
  await page.getByRole('button', { name: calendar.upload.propose }).click()
  const moved = page.getByRole('row').filter({ hasText: title }).filter({ hasText: words.limits.purposes.reply })
  await turnTo(page, moved.first())
  await expect(moved.first()).toContainText('2023年4月11日')
  await expectSoundOnBoth(page)
  await page.getByRole('button', { name: calendar.edition.discard }).click()
  await page.getByRole('dialog').getByRole('button', { name: calendar.edition.discard }).click()
  await expect(page.getByText(calendar.edition.states.DISCARDED)).toBeVisible()
  await leave(page)
})

test('a unit reads the calendar and cannot change it', async ({ browser }) => {
  const page = await signedIn(browser, 'unit1')
  await page.goto('/calendar?year=2022')
  await expect(page.getByText(fill(calendar.yearTitle, { year: 2022 }))).toBeVisible()
  await expect(page.getByText(calendar.upload.title)).toBeHidden()
  await expectSound(page)
})
