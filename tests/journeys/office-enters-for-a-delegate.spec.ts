import { expect, type Page, test } from '@playwright/test'
import { expectSound, expectSoundOnBoth, signedIn, words } from '../support/browser'
import { saved, write } from '../support/offline'

const { entries, drafting, formPaper, states, suggestion } = words

test.describe.configure({ timeout: 180_000 })

/** Entered by the office for the delegate who signs in as 'delegate1'; the page stays on the draft. */
async function enter(page: Page, title: string, name: string) {
  await page.goto('/entries')
  await expectSound(page)
  await page.getByRole('link', { name: entries.start }).click()
  await page.getByLabel(entries.delegate).selectOption({ label: name })
  await page.getByLabel(entries.subject).fill(title)
  await expectSound(page)
  await page.getByRole('button', { name: entries.begin }).click()
  await page.waitForURL(/\/edit$/)
  await write(page, title)
  await page.getByRole('button', { name: drafting.saveNow }).click()
  await expect(saved(page)).toHaveText(/\d\d:\d\d/)
}

async function nameOf(page: Page): Promise<string> {
  await page.goto('/delegate')
  const lead = await page.getByText('您好').first().textContent()
  return (lead ?? '').replace(/代表，您好。.*$/, '').trim()
}

test('entered by the office, checked and handed in by the delegate', async ({ browser }) => {
  const title = '关于代录一条路灯的建议'
  const delegate = await signedIn(browser, 'delegate1')
  const name = await nameOf(delegate)
  const office = await signedIn(browser, 'office1')
  await enter(office, title, name)
  await expect(office.getByText(entries.writing.replace('{name}', name))).toBeVisible()
  await expectSoundOnBoth(office)
  await office.getByRole('button', { name: entries.offer }).click()
  await office.getByRole('dialog').getByRole('button', { name: entries.offerConfirm }).click()
  await office.waitForURL('**/entries')
  await expect(office.getByText(entries.standings.OFFERED).first()).toBeVisible()
  await expectSoundOnBoth(office)

  await delegate.goto('/delegate')
  await delegate.getByRole('link', { name: title }).first().click()
  await expect(delegate.getByText(entries.unsettled)).toBeVisible()
  await expectSoundOnBoth(delegate)
  await delegate.getByRole('button', { name: entries.check.confirmDraft }).click()
  await delegate.getByRole('dialog').getByRole('button', { name: drafting.confirmSubmit }).click()
  await delegate.waitForURL(/\/suggestions\/[0-9a-f-]{36}$/)
  await expect(delegate.getByText(states.suggestion.SUBMITTED).first()).toBeVisible()
  await expect(delegate.getByText(entries.outcomes.CONFIRMED).first()).toBeVisible()
  await expectSoundOnBoth(delegate)
  await delegate.getByRole('link', { name: formPaper.link }).click()
  await expect(delegate.getByRole('heading', { name: formPaper.title }).first()).toBeVisible()
  await expect(delegate.getByText(entries.outcomes.CONFIRMED).first()).toBeVisible()
  await expectSoundOnBoth(delegate)
})

test('without the signed sheet it is not handed in; said not to be his, it stays with the office', async ({
  browser,
}) => {
  const title = '关于不是本人的建议'
  const delegate = await signedIn(browser, 'delegate1')
  const name = await nameOf(delegate)
  const office = await signedIn(browser, 'office1')
  await enter(office, title, name)
  await office.getByRole('link', { name: entries.onPaperLink }).click()
  await expect(office.getByText(entries.paper.missing)).toBeVisible()
  await expectSound(office)
  await office.getByRole('link', { name: entries.paper.upload }).click()
  await office.getByRole('button', { name: entries.offer }).click()
  await office.getByRole('dialog').getByRole('button', { name: entries.offerConfirm }).click()
  await office.waitForURL('**/entries')

  await delegate.goto('/delegate')
  await delegate.getByRole('link', { name: title }).first().click()
  await delegate.getByText(entries.check.deny).first().click()
  await delegate.getByLabel(entries.check.reason).fill('我没有提过这件。')
  await expectSound(delegate)
  await delegate.getByRole('button', { name: entries.check.deny }).click()
  await delegate.waitForURL('**/delegate')

  await office.goto('/entries')
  await expect(office.getByText(entries.standings.DENIED).first()).toBeVisible()
  await office.getByRole('link', { name: title }).first().click()
  await expect(office.getByText('我没有提过这件。').first()).toBeVisible()
  await expect(office.getByText(suggestion.moves.discard).first()).toBeVisible()
  await expectSound(office)
})
