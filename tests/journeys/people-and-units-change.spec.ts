import { expect, type Page, test } from '@playwright/test'
import { expectSound, signedIn, words } from '../support/browser'
import { handedOver } from '../support/handed-over'

const { units, delegates } = words

/** The decision under every change. */
async function decide(page: Page, day?: string): Promise<void> {
  if (day) await page.getByLabel(units.effectiveOn, { exact: true }).fill(day)
  await page.getByLabel(units.document, { exact: true }).fill('济阳编〔2023〕2号')
  await page.getByLabel(units.reason, { exact: true }).fill('机构改革，职责调整。')
}

async function openUnit(page: Page, name: string): Promise<void> {
  await page.goto(`/units?q=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

test('a unit is renamed, then goes up in another, and its open suggestion goes on there under both names', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const { suggestionId } = await handedOver(browser, '关于延长图书馆夜间开放时间的建议', [
    { unit: '区文化和旅游局', role: 'SOLE' },
  ])
  const office = await signedIn(browser, 'office1')
  await office.goto('/units')
  await expectSound(office)

  await openUnit(office, '区文化和旅游局')
  await expectSound(office)
  await office.getByRole('link', { name: units.acts.rename, exact: true }).click()
  await office.getByRole('button', { name: units.submit.rename }).click()
  await expect(office.getByRole('alert').first()).toBeVisible()
  await expectSound(office)
  await office.getByLabel(units.newName, { exact: true }).fill('区文化体育和旅游局')
  await decide(office, '2023-01-08')
  await office.getByRole('button', { name: units.submit.rename }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText('区文化体育和旅游局')

  await office.getByRole('link', { name: units.acts.merge, exact: true }).click()
  await expectSound(office)
  await office.getByLabel(units.taker, { exact: true }).selectOption({ label: '区交通运输局' })
  await decide(office)
  await office.getByRole('button', { name: units.submit.merge }).click()
  await expect(office.getByText(units.closedTitle)).toBeVisible()
  await expectSound(office)

  const clerk = await signedIn(browser, 'unit1', 'phone')
  await clerk.goto(`/suggestions/${suggestionId}`)
  await expect(clerk.getByText(units.formerly).first()).toBeVisible()
  await expect(clerk.getByText('区文化体育和旅游局').first()).toBeVisible()
  await expectSound(clerk)
})

test('a change ahead is planned and called off', async ({ browser }) => {
  const office = await signedIn(browser, 'office1', 'phone')
  await office.goto('/units/new')
  await office.getByLabel(units.name, { exact: true }).fill('区数据管理局')
  await decide(office, '2023-06-01')
  await office.getByRole('button', { name: units.submitOpen }).click()
  await office.waitForURL(/\/units$/)
  await expect(office.getByRole('heading', { name: units.planned })).toBeVisible()
  await expectSound(office)
  await office.getByRole('button', { name: units.undo }).click()
  await office.getByRole('dialog').getByRole('button', { name: units.undo }).click()
  await expect(office.getByRole('heading', { name: units.planned })).toHaveCount(0)
})

test('a delegate leaves, and another is elected in his seat', async ({ browser }) => {
  test.setTimeout(180_000)
  const office = await signedIn(browser, 'office1')
  await office.goto('/delegates')
  await expectSound(office)
  const link = office.getByRole('main').getByRole('row').getByRole('link').last()
  const name = (await link.textContent()) ?? ''
  await link.click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(name)
  await expectSound(office)
  await office.getByRole('link', { name: delegates.end }).click()
  await office.getByRole('radio', { name: delegates.grounds.MOVED }).check()
  await office.getByLabel(delegates.lastDay, { exact: true }).fill('2023-01-05')
  await office.getByRole('button', { name: delegates.submitEnd }).click()
  await expect(office.getByRole('alert').first()).toBeVisible()
  await expectSound(office)
  await office.getByLabel(delegates.decision, { exact: true }).fill('常委会公告〔2023〕1号')
  await office.getByRole('button', { name: delegates.submitEnd }).click()
  await office.waitForURL(/\/delegates\/[0-9a-f-]+$/)
  await expect(office.getByText(delegates.grounds.MOVED)).toBeVisible()

  await office.goto('/delegates/by-election')
  await expectSound(office)
  await office.getByLabel(delegates.decision, { exact: true }).fill('常委会公告〔2023〕2号')
  await office.getByLabel(delegates.electedName).first().fill('郭春生')
  await expect(office.getByText('郭春生').first()).toBeVisible()
  await office.getByLabel(delegates.login).first().fill('guochunsheng')
  await office.getByRole('button', { name: delegates.submitElection }).click()
  await office.waitForURL(/\/delegates$/)
  await office.goto(`/delegates?q=${encodeURIComponent('郭春生')}`)
  await office.getByRole('link', { name: '郭春生' }).first().click()
  await expect(office.getByRole('link', { name })).toBeVisible()
  await office.setViewportSize({ width: 360, height: 740 })
  await expectSound(office)
  await office.goto('/delegates')
  await expectSound(office)
})
