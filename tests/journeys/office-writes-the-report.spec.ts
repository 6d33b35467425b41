import { expect, type Page, test } from '@playwright/test'
import { expectSoundOnBoth, signedIn, widths, words } from '../support/browser'
import { leave } from '../support/seats'

const { annualReports: said, common } = words

/** Presses, and answers what is asked. */
async function decide(page: Page, command: string, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const answered = page.waitForResponse((one) => one.url().endsWith(`/api/commands/${command}`))
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
  expect((await answered).ok()).toBe(true)
}

test('the office writes the report of half a year and edits round its numbers; a leader approves; a resident reads it', async ({
  browser,
}) => {
  test.slow()
  const office = await signedIn(browser, 'office1')
  await office.goto('/annual-reports/new')
  await office.getByLabel(said.write.year).selectOption('2022')
  await office.getByLabel(said.write.kind).selectOption('MID_YEAR')
  await office.getByRole('button', { name: said.write.submit }).click()
  await office.waitForURL(/\/annual-reports\/[0-9a-f-]{36}$/)
  const path = new URL(office.url()).pathname
  await expect(office.getByRole('article', { name: said.paper.label })).toContainText('122')

  await office.getByRole('link', { name: said.edit.open }).click()
  await office.waitForURL(/\/edit$/)
  const basics = office.getByLabel(said.sections.basics, { exact: true })
  await expect(office.getByRole('button', { name: said.edit.submit })).toBeEnabled()
  const typed = await basics.inputValue()
  expect(typed).toMatch(/【[^】]+ 122】/)
  await basics.fill(`${typed}\n各承办单位高度重视，件件有着落。`)
  await expectSoundOnBoth(office)
  await office.getByRole('button', { name: said.edit.submit }).click()
  await office.waitForURL((address) => address.pathname === path)
  await expect(office.getByRole('article')).toContainText('件件有着落')
  await decide(office, 'freeze-annual-report', said.acts.freeze)
  await expect(office.getByText(said.states.FROZEN)).toBeVisible()

  const leader = await signedIn(browser, 'leader1')
  await leader.goto(path)
  await decide(leader, 'approve-annual-report', said.acts.approve)
  await expect(leader.getByText(said.states.APPROVED)).toBeVisible()

  await office.goto(`${path}?act=publish`)
  await office.getByRole('button', { name: said.acts.publish, exact: true }).click()
  await expect(office.getByText(said.states.PUBLISHED)).toBeVisible()

  const bare = await browser.newContext({ javaScriptEnabled: false, viewport: widths.phone })
  const resident = await bare.newPage()
  await resident.goto('/public/reports')
  await resident.getByRole('link', { name: /年中报告/ }).click()
  await expect(resident.getByRole('article')).toContainText('件件有着落')
  const figures = await signedOut(browser, new URL(resident.url()).pathname)
  await figures.goto('/public/years/2022')
  await expect(figures.getByText(common.nothingFound)).toHaveCount(0)
  await expectSoundOnBoth(figures)
  await leave(office)
  await leave(leader)
  await bare.close()
})

async function signedOut(browser: Parameters<typeof signedIn>[0], path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(path)
  return page
}
