import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectSoundOnBoth, signedIn, widths, words } from '../support/browser'
import { leave } from '../support/seats'

const { annualReports: said, common, deadlineList } = words

/** Presses, and answers what is asked. */
async function decide(page: Page, command: string, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const answered = page.waitForResponse((one) => one.url().endsWith(`/api/commands/${command}`))
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
  expect((await answered).ok()).toBe(true)
}

async function written(office: Page): Promise<string> {
  await office.goto('/annual-reports')
  await expectSoundOnBoth(office)
  await office.getByRole('link', { name: said.new }).click()
  await office.waitForURL('/annual-reports/new')
  await expect(office.getByRole('button', { name: said.write.submit })).toBeEnabled()
  await office.getByLabel(said.write.year).selectOption('2022')
  await office.getByLabel(said.write.kind).selectOption('SPECIAL')
  await office.getByRole('button', { name: said.write.submit }).click()
  await expect(office.getByText(words.validation.required)).toBeVisible()
  await expect(office.getByLabel(said.write.year)).toHaveValue('2022')
  await expectSoundOnBoth(office)
  await office.getByLabel(said.write.kind).selectOption('MID_YEAR')
  await office.getByRole('button', { name: said.write.submit }).click()
  await office.waitForURL(/\/annual-reports\/[0-9a-f-]{36}$/)
  return new URL(office.url()).pathname
}

async function editedRoundItsNumbers(office: Page, path: string): Promise<void> {
  await expect(office.getByRole('article', { name: said.paper.label })).toContainText('122[1]件')
  await expectSoundOnBoth(office)
  await office.getByRole('link', { name: said.edit.open }).click()
  await addedToTheBasics(office, path, '各承办单位高度重视，件件有着落。')
}

/** On the page where it is edited, beneath what the numbers say. */
async function addedToTheBasics(office: Page, path: string, paragraph: string): Promise<void> {
  await office.waitForURL(/\/edit$/)
  const basics = office.getByLabel(said.sections.basics, { exact: true })
  await expect(office.getByRole('button', { name: said.edit.submit })).toBeEnabled()
  const typed = await basics.inputValue()
  expect(typed).toMatch(/【[^】]+ 122】/)
  await basics.fill(`${typed}\n${paragraph}`)
  await expectSoundOnBoth(office)
  await office.getByRole('button', { name: said.edit.submit }).click()
  await office.waitForURL((address) => address.pathname === path)
  await expect(office.getByRole('article')).toContainText(paragraph)
}

/** The legal days stand among the deadlines of office and leaders as long as they are awaited. */
async function awaitedOf(page: Page, days: readonly string[]): Promise<void> {
  await page.goto(`/deadlines?text=${encodeURIComponent('年中报告')}`)
  for (const [purpose, name] of Object.entries(deadlineList.ofReports))
    await expect(page.getByRole('cell', { name, exact: true })).toHaveCount(days.includes(purpose) ? 1 : 0)
  await expectSoundOnBoth(page)
}

test('the office writes the report of half a year and edits round its numbers; a leader sends it back and approves; a resident reads it', async ({
  browser,
}) => {
  test.slow()
  const office = await signedIn(browser, 'office1')
  const path = await written(office)
  await editedRoundItsNumbers(office, path)
  await office.getByLabel(said.legal.sitting).fill('2023-02-05')
  await office.getByRole('button', { name: said.legal.submit, exact: true }).click()
  await expect(office.getByText(said.legal.days.DRAFT, { exact: true })).toBeVisible()
  await awaitedOf(office, ['report-draft', 'report-final'])
  await office.goto(path)
  await decide(office, 'freeze-annual-report', said.acts.freeze)
  await expect(office.getByText(said.states.FROZEN)).toBeVisible()

  const leader = await signedIn(browser, 'leader1')
  await awaitedOf(leader, ['report-final'])
  await leader.goto(path)
  await expectSoundOnBoth(leader)
  await leader.getByRole('link', { name: said.acts.sendBack }).click()
  await leader.getByLabel(said.acts.sendBackReason).fill('请写明闭会期间建议的办理情况。')
  await expectSoundOnBoth(leader)
  await leader.getByRole('button', { name: said.acts.sendBack, exact: true }).click()
  await expect(leader.getByText(said.states.DRAFT, { exact: true })).toBeVisible()
  await office.goto(path)
  await expect(office.getByText('请写明闭会期间建议的办理情况。', { exact: true })).toBeInViewport()
  await office.getByRole('link', { name: said.edit.open }).click()
  await addedToTheBasics(office, path, '闭会期间的建议随交随办。')
  await decide(office, 'freeze-annual-report', said.acts.freeze)
  await expect(office.getByText(said.states.FROZEN)).toBeVisible()
  await leader.goto(path)
  await expect(leader.getByRole('article')).toContainText('随交随办')
  await decide(leader, 'approve-annual-report', said.acts.approve)
  await expect(leader.getByText(said.states.APPROVED)).toBeVisible()
  await awaitedOf(leader, [])

  await office.goto(`${path}?act=publish`)
  await expectSoundOnBoth(office)
  await office.getByRole('button', { name: said.acts.publish, exact: true }).click()
  await expect(office.getByText(said.states.PUBLISHED)).toBeVisible()
  await readOutside(browser)
  await leave(office)
  await leave(leader)
})

/** Without script and on a telephone; axe needs script, and looks in a second browser. */
async function readOutside(browser: Browser): Promise<void> {
  const bare = await browser.newContext({ javaScriptEnabled: false, viewport: widths.phone })
  const resident = await bare.newPage()
  await resident.goto('/public/reports')
  await resident.getByRole('link', { name: /年中报告/ }).click()
  await expect(resident.getByRole('article')).toContainText('件件有着落')
  const address = new URL(resident.url())
  await bare.close()

  const page = await (await browser.newContext({ viewport: widths.phone })).newPage()
  for (const one of ['/public/reports', `${address.pathname}${address.search}`, '/public/years/2022']) {
    await page.goto(one)
    await expect(page.getByText(common.nothingFound)).toHaveCount(0)
    await expectSoundOnBoth(page)
  }
  await page.context().close()
}
